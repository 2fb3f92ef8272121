#pragma once

#include "environment.h"
#include "profile_check.h"
#include "profile_desk.h"

#include <QCoreApplication>

namespace ui {

/** Where the program works with @p profile. */
Environment environmentOf(const credentials::Profile &profile);

/** What profiles are made of, in the person's language. */
class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProfileWords)

public:
    /** The name of a service. */
    static QString service(credentials::Service service);

    /** A region's name; its id for one that this program does not know. */
    static QString region(credentials::Service service, const QString &id);

    /** Service and region, or host, such as `Living IoT · Singapore`. */
    static QString platform(const credentials::Profile &profile);

    /** What is wrong with a field, and what it must be. */
    static QString problem(credentials::ProblemKind kind);

    /** Why the profiles could not be read or written, and what to do. */
    static QString storeTitle(const credentials::ProfileStoreError &error);
    static QString storeText(const credentials::ProfileStoreError &error);

    /** Why a profile was not deleted, and what to do. */
    static QString deletionTitle(const desk::DeletionError &error);
    static QString deletionText(const desk::DeletionError &error);
};

} // namespace ui
