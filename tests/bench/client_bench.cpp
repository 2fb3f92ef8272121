// Calls per second through Client, as a ratio to a bare QNetworkAccessManager that posts ready-made, signed bytes to
// the same sandbox. Both take turns within one run, so that a machine whose speed drifts does not decide the figure.

#include "client.h"
#include "envelope.h"
#include "free_plan_calls.h"
#include "measuring.h"
#include "sandbox_thread.h"
#include "signature.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QNetworkReply>
#include <QUuid>

#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int rounds = 15;
constexpr int callsPerRound = 320;
const QString camera = QStringLiteral("6vw0OrGyHFSW6EQA000100");
const QString key = QStringLiteral("key");
const QByteArray secret = "secret";

class ClosedGate : public linkvisual::WriteGate
{
public:
    tl::expected<void, QString> admit(
        const linkvisual::WritePermit &, const linkvisual::CallDescription &, const QJsonObject &) override
    {
        return tl::unexpected(QStringLiteral("nothing is written here"));
    }
};

struct ReadyMade {
    QNetworkRequest request;
    QByteArray body;
};

/** What Client would send, made beforehand. */
ReadyMade readyMade(const QUrl &base)
{
    linkvisual::SignedParts parts;
    const QByteArray body = linkvisual::writeEnvelope(QUuid::createUuid().toString(QUuid::WithoutBraces),
        QStringLiteral("1.0.1"), {}, {{QStringLiteral("iotId"), camera}});
    parts.accept = "application/json; charset=utf-8";
    parts.contentMd5 = linkvisual::contentMd5(body);
    parts.contentType = "application/octet-stream; charset=utf-8";
    parts.headers = {{"x-ca-key", key.toLatin1()},
        {"x-ca-nonce", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}, {"x-ca-signature-method", "HmacSHA256"},
        {"x-ca-timestamp", QByteArray::number(QDateTime::currentMSecsSinceEpoch())}};
    parts.pathAndQuery = "/vision/customer/freecloudstorage/get";
    QUrl url = base;
    url.setPath(QString::fromLatin1(parts.pathAndQuery));
    QNetworkRequest request(url);
    request.setRawHeader("Accept", parts.accept);
    request.setRawHeader("Content-MD5", parts.contentMd5);
    request.setRawHeader("Content-Type", parts.contentType);
    for (const auto &[name, value] : std::as_const(parts.headers))
        request.setRawHeader(name, value);
    request.setRawHeader("x-ca-signature-headers", linkvisual::signedHeaderNames(parts.headers));
    request.setRawHeader("x-ca-signature", linkvisual::signature(linkvisual::stringToSign(parts), secret));
    return {request, body};
}

class Bench : public QObject
{
    Q_OBJECT

public:
    explicit Bench(const QUrl &url)
        : m_url(url)
        , m_client({linkvisual::Service::LivingIot, url, key, {}, {}}, linkvisual::Secret(secret), m_gate, {})
    {
    }

    QCoro::Task<> run()
    {
        for (const int inFlight : {1, 16}) {
            std::vector<double> ratios;
            std::vector<double> rates;
            for (int round = 0; round < rounds; ++round) {
                prepare();
                const double bare = co_await seconds(&Bench::bareWorker, inFlight);
                const double client = co_await seconds(&Bench::clientWorker, inFlight);
                ratios.push_back(bare / client);
                rates.push_back(callsPerRound / client);
            }
            std::printf(
                "calls per second through Client, %2d in flight: %.2f × bare QNetworkAccessManager (aim >= 0.85),"
                " %.0f/s here, %d failed\n",
                inFlight, median(ratios), median(rates), m_failed);
        }
        QCoreApplication::exit(m_failed == 0 ? 0 : 1);
    }

Q_SIGNALS:
    void allDone();

private:
    using Worker = QCoro::Task<> (Bench::*)();

    void prepare()
    {
        m_ready.clear();
        for (int i = 0; i < callsPerRound; ++i)
            m_ready.push_back(readyMade(m_url));
    }

    QCoro::Task<double> seconds(Worker worker, int inFlight)
    {
        const auto begun = Clock::now();
        m_next = 0;
        m_running = inFlight;
        for (int i = 0; i < inFlight; ++i)
            (this->*worker)();
        if (m_running > 0)
            co_await qCoro(this, &Bench::allDone);
        co_return std::chrono::duration<double>(Clock::now() - begun).count();
    }

    void workerDone()
    {
        if (--m_running == 0)
            Q_EMIT allDone();
    }

    QCoro::Task<> bareWorker()
    {
        while (m_next < m_ready.size()) {
            const ReadyMade &made = m_ready.at(m_next++);
            QNetworkReply *reply = m_bare.post(made.request, made.body);
            co_await qCoro(reply, &QNetworkReply::finished);
            m_failed += reply->readAll().contains("\"code\":200") ? 0 : 1;
            reply->deleteLater();
        }
        workerDone();
    }

    QCoro::Task<> clientWorker()
    {
        while (m_next++ < callsPerRound) {
            const auto plan = co_await m_client.call(linkvisual::GetFreePlan{camera});
            m_failed += plan ? 0 : 1;
        }
        workerDone();
    }

    QUrl m_url;
    ClosedGate m_gate;
    linkvisual::Client m_client;
    QNetworkAccessManager m_bare;
    std::vector<ReadyMade> m_ready;
    size_t m_next = 0;
    int m_running = 0;
    int m_failed = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    sandbox::Options options;
    options.appKey = key;
    options.appSecret = secret;
    options.scenario = QStringLiteral("demo");
    sandbox::SandboxThread platform(options);
    std::unique_ptr<Bench> bench;
    QObject::connect(&platform, &sandbox::SandboxThread::listening, &program, [&bench](const QUrl &url) {
        bench = std::make_unique<Bench>(url);
        bench->run();
    });
    platform.start();
    return QCoreApplication::exec();
}

#include "client_bench.moc"
