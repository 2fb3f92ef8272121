<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>app::CommandLineReader</name>
    <message>
        <source>Show this text.</source>
        <translation>显示此说明。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Keep settings, activity record and demo data in DIR.</source>
        <translation>把设置、操作记录和演示数据保存在 DIR 中。</translation>
    </message>
    <message>
        <source>Speak this language.</source>
        <translation>使用此语言。</translation>
    </message>
    <message>
        <source>Use this appearance.</source>
        <translation>使用此外观。</translation>
    </message>
    <message>
        <source>Walk through the program by itself and leave a picture of every step in DIR.</source>
        <translation>自动演示整个程序，并把每一步的截图保存在 DIR 中。</translation>
    </message>
    <message>
        <source>Cloud storage plans of LinkVisual cameras, administered from the desktop.</source>
        <translation>在桌面上管理 LinkVisual 摄像头的云存储套餐。</translation>
    </message>
    <message>
        <source>Check an activity record or an evidence file and end: with 0 whole, 1 broken, 2 not readable.</source>
        <translation>检查操作记录或证据文件后退出：0 完整，1 损坏，2 无法读取。</translation>
    </message>
    <message>
        <source>Work with this profile.</source>
        <translation>使用此配置。</translation>
    </message>
    <message>
        <source>With --add-profile: read its AppSecret from standard input.</source>
        <translation>与 --add-profile 合用：从标准输入读取其 AppSecret。</translation>
    </message>
    <message>
        <source>Add the profile in FILE (JSON, without a secret; its fields are in the README), and end.</source>
        <translation>添加 FILE 中的配置（JSON，不含密钥；字段见 README）后结束。</translation>
    </message>
    <message>
        <source>Usage: plandesk [options] [LINK]</source>
        <translation>用法：plandesk [选项] [链接]</translation>
    </message>
    <message>
        <source>LINK opens a place: plandesk://device/&lt;device ID&gt; or plandesk://order/&lt;device ID&gt;/&lt;order ID&gt;.</source>
        <translation>链接用于打开指定位置：plandesk://device/&lt;设备 ID&gt; 或 plandesk://order/&lt;设备 ID&gt;/&lt;订单号&gt;。</translation>
    </message>
    <message>
        <source>A PlanDesk that runs already on the same data takes LINK, --profile, --lang and --theme.</source>
        <translation>若同一数据目录的 PlanDesk 已在运行，则由它处理链接以及 --profile、--lang 和 --theme。</translation>
    </message>
    <message>
        <source>PlanDesk is running already on this data, but does not answer. Wait for it to end, or end it in the system&apos;s list of programs.</source>
        <translation>PlanDesk 已在此数据目录上运行，但没有响应。请等待它结束，或在系统的进程列表中结束它。</translation>
    </message>
    <message>
        <source>--add-profile needs the name of a file.</source>
        <translation>--add-profile 需要文件名。</translation>
    </message>
    <message>
        <source>--secret-stdin belongs to --add-profile.</source>
        <translation>--secret-stdin 须与 --add-profile 一起使用。</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>无法识别的参数“%1”。</translation>
    </message>
    <message>
        <source>--verify-journal needs a file.</source>
        <translation>--verify-journal 需要文件名。</translation>
    </message>
    <message>
        <source>--%1 must be one of %2.</source>
        <extracomment>%1 the name of an option, %2 what can be said there, such as en|zh_CN.</extracomment>
        <translation>--%1 只能取 %2 之一。</translation>
    </message>
</context>
<context>
    <name>app::JournalVerifier</name>
    <message>
        <source>A chain of hashes does not prove that the owner of the file did not write all of it anew, that nothing is missing at its end, or that what was recorded is true.</source>
        <translation>哈希链不能证明：文件所有者没有将其全部重写、末尾没有缺失，也不能证明所记录的内容属实。</translation>
    </message>
    <message>
        <source>%1: broken at event %2: %3</source>
        <extracomment>%1 a file, %2 the number of an event, %3 a technical text in English.</extracomment>
        <translation>%1：在第 %2 条事件处损坏：%3</translation>
    </message>
    <message>
        <source>What comes before it is whole; it and what comes after it cannot be relied on.</source>
        <translation>在它之前的内容完整；它及之后的内容不可信。</translation>
    </message>
    <message numerus="yes">
        <source>%1: whole. A journal of %n event(s).</source>
        <translation>
            <numerusform>%1：完整。操作记录，共 %n 条事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: whole. Evidence of %n event(s).</source>
        <translation>
            <numerusform>%1：完整。证据文件，包含 %n 条事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) between them are there by their hashes alone: nothing here tells what they say.</source>
        <translation>
            <numerusform>其间另有 %n 条事件仅保留哈希值，其内容在此无从得知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the activity record, journal.sqlite in the data folder, or a file that was saved as evidence.</source>
        <translation>请指定操作记录（数据文件夹中的 journal.sqlite）或导出的证据文件。</translation>
    </message>
    <message>
        <source>%1 cannot be checked: it is a folder.</source>
        <extracomment>%1 a folder.</extracomment>
        <translation>无法检查 %1：它是文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be checked: there is no such file.</source>
        <extracomment>%1 a file.</extracomment>
        <translation>无法检查 %1：没有这个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be checked: it cannot be opened.</source>
        <extracomment>%1 a file.</extracomment>
        <translation>无法检查 %1：文件打不开。</translation>
    </message>
    <message>
        <source>See to it that you may read it.</source>
        <translation>请确认您有读取它的权限。</translation>
    </message>
    <message>
        <source>%1 cannot be checked: it is neither an activity record nor evidence, or too damaged to be read.</source>
        <extracomment>%1 a file.</extracomment>
        <translation>无法检查 %1：它既不是操作记录，也不是证据文件，或已损坏到无法读取。</translation>
    </message>
    <message>
        <source>%1 cannot be checked.</source>
        <extracomment>%1 a file.</extracomment>
        <translation>无法检查 %1。</translation>
    </message>
</context>
<context>
    <name>app::ProfileProvisioning</name>
    <message>
        <source>The profile cannot be used, and nothing was stored:</source>
        <translation>配置不可用，未保存任何内容：</translation>
    </message>
    <message>
        <source>%1. Nothing was stored. %2</source>
        <extracomment>%1 what happened, %2 what to do.</extracomment>
        <translation>%1。未保存任何内容。%2</translation>
    </message>
    <message>
        <source>The profile %1 was added, and its AppSecret is in the keychain.</source>
        <extracomment>%1 name of a profile.</extracomment>
        <translation>已添加配置“%1”，其 AppSecret 已存入钥匙串。</translation>
    </message>
    <message>
        <source>The profile %1 was added. Its AppSecret is asked for the first time it is used.</source>
        <translation>已添加配置“%1”。首次使用时会询问其 AppSecret。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>There is no AppSecret on standard input. Nothing was stored.</source>
        <translation>标准输入中没有 AppSecret。未保存任何内容。</translation>
    </message>
    <message>
        <source>The AppSecret cannot be used, and nothing was stored: %1</source>
        <translation>AppSecret 无法使用，未保存任何内容：%1</translation>
    </message>
</context>
<context>
    <name>ui::AccountFinder</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Devices of the account</source>
        <translation>该账号的设备</translation>
    </message>
    <message>
        <source>Reading the devices of the account…</source>
        <translation>正在读取该账号的设备…</translation>
    </message>
    <message>
        <source>No device is bound to this account.</source>
        <translation>该账号没有绑定设备。</translation>
    </message>
    <message>
        <source>%1 among the first %2 accounts</source>
        <extracomment>%1 accounts found, %2 the number of accounts looked at.</extracomment>
        <translation>前 %2 个账号中有 %1</translation>
    </message>
    <message>
        <source>Looking for “%1” among the accounts…</source>
        <translation>正在账号中搜索“%1”…</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止搜索</translation>
    </message>
    <message>
        <source>Not found so far</source>
        <translation>暂未找到</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>No account matches “%1”</source>
        <translation>没有账号符合“%1”</translation>
    </message>
    <message>
        <source>Ask the caller for the device ID and open the device by it.</source>
        <translation>请向来电者询问设备 ID，并用它打开设备。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of this account; press Enter to open one</source>
        <translation>
            <numerusform>该账号有 %Ln 台设备；按回车键打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 个账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) looked at. The platform cannot search, so every page is read.</source>
        <translation>
            <numerusform>已查看 %Ln 个账号。平台不支持搜索，因此逐页读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) looked at, not all.</source>
        <translation>
            <numerusform>已查看 %Ln 个账号，并非全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide numbers and addresses</source>
        <extracomment>Shows phone numbers and addresses whole, of which the middle is hidden.</extracomment>
        <translation>隐藏号码和邮箱</translation>
    </message>
    <message>
        <source>Phone numbers and addresses in full, until another account is looked for</source>
        <translation>完整显示手机号和邮箱，直到搜索其他账号</translation>
    </message>
    <message>
        <source>Show numbers and addresses in full</source>
        <translation>显示完整号码和邮箱</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>打开设备</translation>
    </message>
</context>
<context>
    <name>ui::AccountPresentation</name>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilters</name>
    <message>
        <source>Device, order, person or profile</source>
        <translation>设备、订单、发起人或配置</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>搜索更改</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>平台已拒绝</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>未发生</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>更改的结果</translation>
    </message>
    <message>
        <source>Show changes with one outcome alone</source>
        <translation>只显示一种结果的更改</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>更改的类型</translation>
    </message>
    <message>
        <source>Show changes of one kind alone</source>
        <translation>只显示一种类型的更改</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>Days of this computer, both included:</source>
        <translation>按本机日期，含首尾两日：</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Before the first day of a period.</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before the last day of a period.</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>时段的第一天</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>时段的最后一天</translation>
    </message>
    <message>
        <source>In which period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Show changes that were begun in a period alone; it is also what is exported as evidence</source>
        <translation>只显示在某个时段内开始的更改；导出证据时也按此时段</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Changes that were tried here</source>
        <translation>在此尝试过的更改</translation>
    </message>
    <message>
        <source>The activity record cannot be read</source>
        <translation>无法读取操作记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the activity record…</source>
        <translation>正在读取操作记录…</translation>
    </message>
    <message>
        <source>No change is like that</source>
        <translation>没有符合条件的更改</translation>
    </message>
    <message>
        <source>None of the changes that were tried here fits what is chosen above.</source>
        <translation>在此尝试过的更改都不符合上方选择的条件。</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>显示全部更改</translation>
    </message>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>这里还没有做过更改</translation>
    </message>
    <message>
        <source>Every purchase, transfer, suspension and other change is recorded here from its first moment on, with what came of it.</source>
        <translation>每次购买、转移、停用和其他更改，从一开始就会记录在这里，并附上结果。</translation>
    </message>
    <message>
        <source>Export evidence of this period…</source>
        <translation>导出所选时间的证据…</translation>
    </message>
    <message>
        <source>Save everything that was recorded in the period chosen here, in a file that can be checked offline; it has phone numbers in full</source>
        <translation>把所选时间内的全部记录保存到一个可离线校验的文件；其中的手机号是完整的</translation>
    </message>
    <message>
        <source>Perhaps not up to date: the activity record cannot be read</source>
        <translation>可能不是最新：无法读取操作记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 change(s)</source>
        <extracomment>Of a list that is filtered: %1 how many there are.</extracomment>
        <translation>
            <numerusform>%1 项更改中的 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AddDeviceDialog</name>
    <message>
        <source>The device was not added</source>
        <translation>设备未添加</translation>
    </message>
    <message>
        <source>Paste the device ID (iotId); text around it does no harm.</source>
        <translation>粘贴设备 ID（iotId）；前后带有其他文字也能识别。</translation>
    </message>
    <message>
        <source>There is no device ID in this text, or more than one. An ID has letters, digits, hyphens and underscores, 64 at most.</source>
        <translation>这段文字中没有设备 ID，或不止一个。ID 由字母、数字、连字符和下划线组成，最多 64 位。</translation>
    </message>
    <message>
        <source>Already in the book as “%1”.</source>
        <extracomment>%1 what the device is called.</extracomment>
        <translation>设备簿中已有，名称为“%1”。</translation>
    </message>
    <message>
        <source>Device ID: %1</source>
        <extracomment>%1 a device ID found in what was pasted.</extracomment>
        <translation>设备 ID：%1</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看该设备</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::AdministratorPane</name>
    <message>
        <source>Asking the platform…</source>
        <translation>正在询问平台…</translation>
    </message>
    <message>
        <source>The platform did not tell: %1. %2</source>
        <extracomment>%1 what went wrong, a sentence without a full stop; %2 what to do.</extracomment>
        <translation>平台没有告知：%1。%2</translation>
    </message>
    <message>
        <source>No account has bound the device.</source>
        <translation>没有账号绑定该设备。</translation>
    </message>
    <message>
        <source>%1 · administrator</source>
        <extracomment>An account that administers the device, or with which it is shared.</extracomment>
        <translation>%1 · 管理员</translation>
    </message>
    <message>
        <source>%1 · shared with</source>
        <translation>%1 · 被分享者</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <translation>设备管理员</translation>
    </message>
    <message>
        <source>Not known here yet.</source>
        <translation>本机尚不知道。</translation>
    </message>
    <message>
        <source>Ask who administers it</source>
        <translation>查询管理员</translation>
    </message>
    <message>
        <source>Hide the accounts</source>
        <extracomment>Shows an account whole, of which the middle is hidden.</extracomment>
        <translation>隐藏账号</translation>
    </message>
    <message>
        <source>Show the accounts in full</source>
        <translation>显示完整账号</translation>
    </message>
</context>
<context>
    <name>ui::AdministratorWords</name>
    <message>
        <source>Both devices have the same administrator, %1.</source>
        <translation>两台设备的管理员相同：%1。</translation>
    </message>
    <message>
        <source>The devices have different administrators, %1 and %2. The platform moves orders only between devices of the same one.</source>
        <translation>两台设备的管理员不同：%1 和 %2。平台只支持在同一管理员的设备之间转移订单。</translation>
    </message>
    <message>
        <source>No account has bound the device that has the order. The platform moves orders only between devices of the same administrator.</source>
        <translation>没有账号绑定订单所在的设备。平台只支持在同一管理员的设备之间转移订单。</translation>
    </message>
    <message>
        <source>No account has bound the target device. The platform moves orders only between devices of the same administrator.</source>
        <translation>没有账号绑定目标设备。平台只支持在同一管理员的设备之间转移订单。</translation>
    </message>
    <message>
        <source>Not checked: the platform did not tell who administers both devices. It moves orders only between devices of the same administrator.</source>
        <translation>未核对：平台没有返回两台设备的管理员。平台只支持在同一管理员的设备之间转移订单。</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: why something went wrong, and what to do.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ui::BannerStack</name>
    <message>
        <source>Messages</source>
        <extracomment>Name for screen readers of the banners above a page.</extracomment>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>ui::BindEffectPage</name>
    <message>
        <source>Bind order …%1</source>
        <extracomment>The button that binds an order to the device&apos;s administrator; %1 the end of the order&apos;s number.</extracomment>
        <translation>绑定订单 …%1</translation>
    </message>
    <message>
        <source>Asking the platform who administers the device…</source>
        <translation>正在向平台查询设备的管理员…</translation>
    </message>
    <message>
        <source>No account has bound the device, so there is nobody to bind the order to.</source>
        <translation>没有账号绑定此设备，订单无人可绑定。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>平台未返回</translation>
    </message>
    <message>
        <source>What binding this order changes</source>
        <translation>绑定此订单后的变化</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>platform&apos;s default</source>
        <translation>平台默认</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>The order is attached to the account that administers the device now.</source>
        <translation>订单将绑定到设备当前的管理员账号。</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>设备管理员</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Default recording plan</source>
        <translation>默认录像计划</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Facts of event recording: %1 the pre-record time, %2 the clip&apos;s length.</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>pre-record %1, clip length %2</source>
        <translation>预录 %1，录像 %2</translation>
    </message>
    <message>
        <source>Prolong events</source>
        <translation>延长事件录像</translation>
    </message>
    <message>
        <source>Longest file</source>
        <translation>文件最大时长</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>%1, which this device does not list yet</source>
        <translation>%1（此设备的订单列表中尚没有）</translation>
    </message>
    <message>
        <source>Not documented: what the order&apos;s earlier account sees of it afterwards.</source>
        <translation>文档未说明：订单原来的账号之后还能看到什么。</translation>
    </message>
    <message>
        <source>The platform answers without saying what it did, so the orders are read again afterwards.</source>
        <translation>平台的应答不说明做了什么，因此之后会重新读取订单。</translation>
    </message>
</context>
<context>
    <name>ui::BindOptionsPage</name>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Kept by the platform and shown with the order; may be left empty.</source>
        <translation>由平台保存并随订单显示，可不填。</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录像计划</translation>
    </message>
    <message>
        <source>Sets the default plans for continuous and event recording, 24×7.</source>
        <translation>设置默认的 7×24 小时连续录像计划和事件录像计划。</translation>
    </message>
    <message>
        <source>Pre-record</source>
        <translation>预录时长</translation>
    </message>
    <message>
        <source>Seconds recorded before an event, 0 to 5.</source>
        <translation>事件发生前录制的秒数，0～5。</translation>
    </message>
    <message>
        <source>Clip length</source>
        <translation>录像时长</translation>
    </message>
    <message>
        <source>Length of an event&apos;s clip, 0 to 30 seconds.</source>
        <translation>事件录像的时长，0～30 秒。</translation>
    </message>
    <message>
        <source>Prolong events</source>
        <translation>延长事件录像</translation>
    </message>
    <message>
        <source>Goes on recording while an event lasts, instead of at most 30 seconds.</source>
        <translation>事件持续期间一直录像，而不是最多 30 秒。</translation>
    </message>
    <message>
        <source>Longest file</source>
        <translation>文件最大时长</translation>
    </message>
    <message>
        <source>Of continuous recording, 600 to 3600 seconds.</source>
        <translation>连续录像文件的最大时长，600～3600 秒。</translation>
    </message>
    <message>
        <source>For whom, and how does it record?</source>
        <translation>绑定给谁，如何录像？</translation>
    </message>
</context>
<context>
    <name>ui::BindWizard</name>
    <message>
        <source>The binding</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Bind an order</source>
        <translation>绑定订单</translation>
    </message>
</context>
<context>
    <name>ui::BookBanner</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>ui::BookFileWords</name>
    <message>
        <source>The device book cannot be opened</source>
        <translation>设备簿打不开</translation>
    </message>
    <message>
        <source>Devices can still be read from the platform, but nothing is remembered. Details: %1</source>
        <extracomment>%1 technical words in English, with the file&apos;s name.</extracomment>
        <translation>仍可从平台查询设备，但不会留存任何内容。详情：%1</translation>
    </message>
    <message>
        <source>A newer PlanDesk wrote the device book; a new, empty one was made</source>
        <translation>设备簿由更新版本的 PlanDesk 写入；已新建空的设备簿</translation>
    </message>
    <message>
        <source>The device book was damaged; a new, empty one was made</source>
        <translation>设备簿已损坏；已新建空的设备簿</translation>
    </message>
    <message>
        <source>Update this PlanDesk to use it again.</source>
        <translation>更新 PlanDesk 后即可继续使用原来的设备簿。</translation>
    </message>
    <message>
        <source>Import the devices again, or put a sound backup in its place.</source>
        <translation>请重新导入设备，或换上完好的备份。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. The old book is kept as %1</source>
        <extracomment>%1 the file&apos;s path.</extracomment>
        <translation>原内容未被覆盖，旧设备簿保存在 %1</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>磁盘已满。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Another program keeps the file to itself. Wait until it has finished, then try again.</source>
        <translation>文件正被其他程序独占。请等其结束，然后重试。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be opened. Check that the disk is there and that the data folder is yours, then try again.</source>
        <translation>文件或其所在文件夹打不开。请确认磁盘可用、数据文件夹归您所有，然后重试。</translation>
    </message>
    <message>
        <source>The file cannot be used. Check the disk, then try again.</source>
        <translation>文件无法使用。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>%1 technical words in English.</extracomment>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>The file or its folder is read-only. Make both writable, then try again.</source>
        <translation>文件或其所在文件夹是只读的。请将两者改为可写后重试。</translation>
    </message>
</context>
<context>
    <name>ui::BulkLine</name>
    <message>
        <source>Stop</source>
        <extracomment>Button: asks for no further device&apos;s plans.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Reading plans: %1 of %2</source>
        <extracomment>Progress of reading many devices: %1 asked about so far of %2.</extracomment>
        <translation>正在读取套餐：%1 / %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 read</source>
        <extracomment>Reading many devices was stopped: %1 were read of %2.</extracomment>
        <translation>已停止：已读取 %1 / %2</translation>
    </message>
    <message>
        <source>The platform asks for a pause; it goes on by itself.</source>
        <translation>平台要求放慢，稍后会自动继续。</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <extracomment>What was read could not be kept on the disk, %1 the reason.</extracomment>
        <translation>未能保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>Plans of %Ln device(s) read</source>
        <translation>
            <numerusform>已读取 %Ln 台设备的套餐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <extracomment>Of reading many devices: how many could not be read, %1 why the first of them.</extracomment>
        <translation>
            <numerusform>%Ln 台失败：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>ui::BuyEffectPage</name>
    <message>
        <source>Buy %1</source>
        <translation>购买 %1 份</translation>
    </message>
    <message>
        <source>Buy %1, about %2</source>
        <extracomment>The button that buys: %1 the number of copies, %2 the price.</extracomment>
        <translation>购买 %1 份，约 %2</translation>
    </message>
    <message>
        <source>What this purchase changes</source>
        <translation>购买后的变化</translation>
    </message>
    <message>
        <source>%1 = %2 (estimate)</source>
        <extracomment>%1 a calculation such as ¥35.00 × 2, %2 its result.</extracomment>
        <translation>%1 = %2（估算）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>The platform does not sell this plan any more. Go back and choose another one.</source>
        <translation>平台已不再出售此套餐。请返回另选一个。</translation>
    </message>
    <message>
        <source>assumed: %1 to %2</source>
        <extracomment>Behind a choice of when a plan starts: from %1 until %2.</extracomment>
        <translation>推断：%1 至 %2</translation>
    </message>
    <message>
        <source>The platform does not tell all that buying this plan needs. Go back and choose another one.</source>
        <translation>平台返回的信息不足以购买该套餐，请返回另选一个。</translation>
    </message>
    <message>
        <source>asking the platform…</source>
        <translation>正在询问平台…</translation>
    </message>
    <message>
        <source>nobody: no account has bound the device, and the platform may refuse</source>
        <translation>无：没有账号绑定此设备，平台可能会拒绝</translation>
    </message>
    <message>
        <source>not told by the platform; assumed to be the device&apos;s administrator</source>
        <translation>平台未返回；推断为设备管理员</translation>
    </message>
    <message>
        <source>%1, the device&apos;s administrator (assumed)</source>
        <extracomment>Who will own an order: %1 an account of the app.</extracomment>
        <translation>%1，设备管理员（推断）</translation>
    </message>
    <message>
        <source>Order&apos;s owner</source>
        <translation>订单归属</translation>
    </message>
    <message>
        <source>Asking the platform to whom the order will belong…</source>
        <translation>正在向平台询问订单归属…</translation>
    </message>
</context>
<context>
    <name>ui::BuyOptionsPage</name>
    <message>
        <source>Enter the user name to go on; the platform requires one.</source>
        <translation>请输入用户名后继续；平台要求填写。</translation>
    </message>
    <message>
        <source>How many, for whom, and from when?</source>
        <translation>买几份、给谁、何时生效？</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>购买数量</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录像计划</translation>
    </message>
    <message>
        <source>Pre-record</source>
        <translation>预录时长</translation>
    </message>
    <message>
        <source>Clip length</source>
        <translation>录像时长</translation>
    </message>
    <message>
        <source>Kept by the platform and shown with the order.</source>
        <translation>由平台保存，随订单显示。</translation>
    </message>
    <message>
        <source>Sets the default plans for continuous and event recording, 24×7.</source>
        <translation>设置默认的 7×24 小时连续录像计划和事件录像计划。</translation>
    </message>
    <message>
        <source>Seconds recorded before an event, 0 to 5.</source>
        <translation>事件发生前录制的秒数，0～5。</translation>
    </message>
    <message>
        <source>Length of an event&apos;s clip, 0 to 30 seconds.</source>
        <translation>事件录像的时长，0～30 秒。</translation>
    </message>
    <message>
        <source>Set the default recording plan</source>
        <translation>设置默认录像计划</translation>
    </message>
</context>
<context>
    <name>ui::BuyPlanPage</name>
    <message>
        <source>Which plan?</source>
        <translation>选择套餐</translation>
    </message>
    <message>
        <source>Plans on sale</source>
        <translation>在售套餐</translation>
    </message>
    <message>
        <source>Choose a plan to go on.</source>
        <translation>请选择套餐后继续。</translation>
    </message>
    <message>
        <source>Checking whether this plan can be bought for the device…</source>
        <translation>正在确认该设备能否购买此套餐…</translation>
    </message>
    <message>
        <source>The platform does not sell this plan for this device. Choose another one.</source>
        <translation>平台不向该设备出售此套餐，请另选一个。</translation>
    </message>
    <message>
        <source>Whether this plan can be bought could not be checked. Choose the category again to retry.</source>
        <translation>无法确认能否购买此套餐。请重新选择类别再试。</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>正在读取套餐…</translation>
    </message>
    <message>
        <source>No plans on sale</source>
        <translation>没有在售套餐</translation>
    </message>
    <message>
        <source>The platform offers none in this category. Try the other one.</source>
        <translation>平台在此类别下没有套餐，请查看另一类别。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>The platform does not tell all that buying this plan needs. Choose another one.</source>
        <translation>平台返回的信息不足以购买该套餐，请另选一个。</translation>
    </message>
</context>
<context>
    <name>ui::BuySteps</name>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Start and recording</source>
        <translation>生效与录像</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Step of a wizard: the change is carried out.</extracomment>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>ui::BuyWizard</name>
    <message>
        <source>Buy a plan</source>
        <translation>购买套餐</translation>
    </message>
    <message>
        <source>The purchase</source>
        <translation>购买</translation>
    </message>
</context>
<context>
    <name>ui::CallVersionsTable</name>
    <message>
        <source>PlanDesk knows one version of each call of this platform.</source>
        <translation>PlanDesk 只知道此平台每个接口的一个版本。</translation>
    </message>
    <message>
        <source>%1 (contract)</source>
        <extracomment>A version of a call, %1: the one that the platform&apos;s contract describes.</extracomment>
        <translation>%1（接口文档）</translation>
    </message>
    <message>
        <source>%1 (newest seen)</source>
        <extracomment>A version of a call, %1: the newest that was seen.</extracomment>
        <translation>%1（已知最新）</translation>
    </message>
</context>
<context>
    <name>ui::CardWords</name>
    <message>
        <source>In force</source>
        <extracomment>Titles of cards about the plans of a device.</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Free plan</source>
        <translation>免费套餐</translation>
    </message>
    <message>
        <source>Latest order</source>
        <translation>最近订单</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未读取</translation>
    </message>
    <message numerus="yes">
        <source>%n valid without dates</source>
        <extracomment>Plans that are in force or waiting: the platform gave no dates.</extracomment>
        <translation>
            <numerusform>%n 个有效但无日期</numerusform>
        </translation>
    </message>
    <message>
        <source>In force or waiting:</source>
        <translation>使用中或待生效：</translation>
    </message>
    <message>
        <source>the platform does not say</source>
        <translation>平台没有说明</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>无套餐</translation>
    </message>
    <message>
        <source>Nothing is in force now</source>
        <translation>当前没有使用中的套餐</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 the end of a plan.
----------
Of the free plan&apos;s end, which the platform left out.</extracomment>
        <translation>至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a day left</source>
        <translation>剩不到一天</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a plan in force: how many others are too.</extracomment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>No plan comes next.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>No plan starts later</source>
        <translation>没有待生效的套餐</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 the day on which a plan starts.</extracomment>
        <translation>%1 起生效</translation>
    </message>
    <message>
        <source>the last one</source>
        <extracomment>After the end of a plan: no other one starts after it.</extracomment>
        <translation>之后再无套餐</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>%n 天后生效</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts within a day</source>
        <translation>一天之内生效</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>此服务不提供</translation>
    </message>
    <message>
        <source>The service of this profile has no free plans to ask for.</source>
        <translation>该配置所用的服务没有免费套餐查询。</translation>
    </message>
    <message>
        <source>Claimed</source>
        <extracomment>Of the free plan.</extracomment>
        <translation>已领取</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <translation>尚未领取</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>平台未返回结束时间</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of quota left</source>
        <extracomment>How many months of free plan can still be claimed.</extracomment>
        <translation>
            <numerusform>剩余赠送 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>quota not reported</source>
        <translation>平台未返回剩余月数</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>无订单</translation>
    </message>
    <message>
        <source>The platform lists none</source>
        <translation>平台没有列出订单</translation>
    </message>
    <message>
        <source>Probably the newest: the platform does not tell when an order was made.</source>
        <translation>推断为最新：平台不提供下单时间。</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Of a device: an order may be or become a plan, and the platform does not say.</extracomment>
        <translation>状态不明</translation>
    </message>
    <message>
        <source>An order is unpaid</source>
        <translation>有订单未支付</translation>
    </message>
    <message>
        <source>An order may become a plan</source>
        <translation>有订单可能成为套餐</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) frozen</source>
        <extracomment>Of a device: some of its orders are frozen, whenever they would record.</extracomment>
        <translation>
            <numerusform>%n 个订单已冻结</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>Of a device: the order that would record today is frozen.</extracomment>
        <translation>已冻结</translation>
    </message>
</context>
<context>
    <name>ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>套餐目录</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Check for %1</source>
        <extracomment>A button: asks which plans can be bought for the device %1.</extracomment>
        <translation>为“%1”检查</translation>
    </message>
    <message>
        <source>Check for a device</source>
        <translation>为设备检查</translation>
    </message>
    <message>
        <source>Ask the platform which of these plans can be bought for the device</source>
        <translation>向平台查询该设备可以购买其中哪些套餐</translation>
    </message>
    <message>
        <source>Choose a device on the Devices page first.</source>
        <translation>请先在“设备”页选择一台设备。</translation>
    </message>
    <message>
        <source>As of %1, not of now: %2</source>
        <extracomment>%1 when it was read, %2 what went wrong.</extracomment>
        <translation>以下为 %1 的数据，并非当前：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n 个套餐</numerusform>
        </translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>checked for %1 (%2) at %3</source>
        <extracomment>%1 the device&apos;s name, %2 its ID, %3 when it was.</extracomment>
        <translation>已于 %3 为“%1”（%2）检查</translation>
    </message>
    <message>
        <source>not everything could be checked: %1</source>
        <extracomment>%1 what went wrong.</extracomment>
        <translation>未能全部检查：%1</translation>
    </message>
    <message>
        <source>Being checked for %1…</source>
        <extracomment>%1 the device&apos;s name.</extracomment>
        <translation>正在为“%1”检查…</translation>
    </message>
    <message>
        <source>Can be bought for %1, checked at %2.</source>
        <extracomment>%1 the device&apos;s name, %2 when it was.</extracomment>
        <translation>“%1”可以购买，检查于 %2。</translation>
    </message>
    <message>
        <source>The platform does not sell it for %1, checked at %2.</source>
        <extracomment>%1 the device&apos;s name, %2 when it was.</extracomment>
        <translation>平台不向“%1”出售此套餐，检查于 %2。</translation>
    </message>
    <message>
        <source>Could not be checked for %1.</source>
        <extracomment>%1 the device&apos;s name.</extracomment>
        <translation>未能为“%1”检查。</translation>
    </message>
    <message>
        <source>Not checked for %1 yet.</source>
        <extracomment>%1 the device&apos;s name.</extracomment>
        <translation>尚未为“%1”检查。</translation>
    </message>
    <message>
        <source>Choose a device on the Devices page; the plan is bought for it.</source>
        <translation>请在“设备”页选择一台设备，套餐将为它购买。</translation>
    </message>
    <message>
        <source>This platform does not tell beforehand which plans a device can have; buying shows it.</source>
        <translation>此平台不预先说明设备可购买哪些套餐，购买时才会知道。</translation>
    </message>
    <message>
        <source>The platform does not tell all that buying this plan needs; see its fields.</source>
        <translation>平台返回的信息不足以购买该套餐，详见各字段。</translation>
    </message>
</context>
<context>
    <name>ui::ChangeCommands</name>
    <message>
        <source>Choose an order first</source>
        <translation>请先选择订单</translation>
    </message>
    <message>
        <source>No device is chosen</source>
        <translation>未选择设备</translation>
    </message>
    <message>
        <source>The service of this profile does not offer this</source>
        <translation>该配置所用的服务不提供此功能</translation>
    </message>
</context>
<context>
    <name>ui::ChangeLockButton</name>
    <message>
        <source>Changes locked</source>
        <translation>更改已锁定</translation>
    </message>
    <message>
        <source>Unlock changes of this profile for 15 minutes</source>
        <translation>将此配置的更改解锁 15 分钟</translation>
    </message>
    <message numerus="yes">
        <source>Changes unlocked, %n min left</source>
        <translation>
            <numerusform>更改已解锁，剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock changes of this profile now</source>
        <translation>立即锁定此配置的更改</translation>
    </message>
    <message>
        <source>Unloc&amp;k changes…</source>
        <translation>解锁更改(&amp;K)…</translation>
    </message>
    <message>
        <source>Loc&amp;k changes</source>
        <translation>锁定更改(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing is locked here: only changes in production are</source>
        <translation>此处无需解锁：只有生产环境的更改会被锁定</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>Where there is little room: changes are locked.</extracomment>
        <translation>已锁定</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Where there is little room: changes are unlocked for so many minutes.</extracomment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeSteps</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Target device</source>
        <translation>目标设备</translation>
    </message>
    <message>
        <source>Start and recording</source>
        <translation>生效与录像</translation>
    </message>
    <message>
        <source>User and recording</source>
        <translation>用户与录像</translation>
    </message>
    <message>
        <source>Months and recording</source>
        <translation>月数与录像</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Step of a wizard: the change is carried out.</extracomment>
        <translation>执行</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新设备</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWizard</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ 上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>下一步(&amp;N) ›</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>停止等待(&amp;S)</translation>
    </message>
    <message>
        <source>Closes this window alone: the change goes on, nothing of it is taken back, and its outcome is told in the main window</source>
        <translation>只关闭此窗口：更改会继续进行，不会撤回任何内容，结果将在主窗口中告知</translation>
    </message>
    <message>
        <source>Ready in a moment, so that a double click does not close this window</source>
        <translation>稍后即可关闭，以免双击时误关此窗口</translation>
    </message>
    <message>
        <source>Return never makes a change: click the button, or go to it with Tab and press the space bar.</source>
        <translation>回车键不会执行更改：请点击按钮，或按 Tab 键移到按钮后按空格键。</translation>
    </message>
    <message>
        <source>The space bar presses it; Return does not.</source>
        <translation>按空格键执行，回车键无效。</translation>
    </message>
    <message>
        <source>Make the change, on its button; Return never does</source>
        <extracomment>In the list of keys, after the space bar.</extracomment>
        <translation>焦点在按钮上时执行更改（回车键无效）</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message numerus="yes">
        <source>%n order(s) added</source>
        <extracomment>Part of a list of changes.</extracomment>
        <translation>
            <numerusform>新增 %n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) gone</source>
        <extracomment>Part of a list of changes: the platform does not list them any more.</extracomment>
        <translation>
            <numerusform>%n 个订单不再列出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>payment of %n order(s) changed</source>
        <extracomment>Part of a list of changes, of orders.</extracomment>
        <translation>
            <numerusform>%n 个订单支付状态有变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dates of %n order(s) changed</source>
        <extracomment>Part of a list of changes, of orders.</extracomment>
        <translation>
            <numerusform>%n 个订单日期有变</numerusform>
        </translation>
    </message>
    <message>
        <source>free plan claimed</source>
        <translation>免费套餐已领取</translation>
    </message>
    <message>
        <source>free plan changed</source>
        <translation>免费套餐有变</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n now valid</source>
        <extracomment>Part of a list of changes: orders that are valid now.</extracomment>
        <translation>
            <numerusform>%n 个转为有效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <extracomment>Part of a list of changes, of orders.</extracomment>
        <translation>
            <numerusform>%n 个已过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <extracomment>Part of a list of changes, of orders.</extracomment>
        <translation>
            <numerusform>%n 个已冻结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another state</source>
        <extracomment>Part of a list of changes, of orders.</extracomment>
        <translation>
            <numerusform>%n 个状态有变</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <extracomment>%1 when the device was looked at before, %2 a list of changes.</extracomment>
        <translation>自 %1 以来：%2</translation>
    </message>
    <message>
        <source>New since the last look</source>
        <extracomment>Of an order that was not there at the last look.</extracomment>
        <translation>上次查看后新增</translation>
    </message>
    <message>
        <source>Changed: %1 → %2</source>
        <extracomment>Of an order since the last look: %1 before, %2 now.</extracomment>
        <translation>状态变化：%1 → %2</translation>
    </message>
    <message>
        <source>Payment changed: %1 → %2</source>
        <extracomment>Of an order since the last look: %1 before, %2 now.</extracomment>
        <translation>支付变化：%1 → %2</translation>
    </message>
    <message>
        <source>Dates changed; before: %1 to %2</source>
        <extracomment>Of an order since the last look; %1 to %2 are the dates before.</extracomment>
        <translation>日期有变；之前：%1 至 %2</translation>
    </message>
    <message>
        <source>Order %1 is not listed any more</source>
        <extracomment>%1 an order&apos;s number.</extracomment>
        <translation>订单 %1 已不在列表中</translation>
    </message>
    <message>
        <source>Order %1: %2 to %3 → %4 to %5</source>
        <extracomment>%1 an order&apos;s number, %2 to %3 its dates before, %4 to %5 its dates now.</extracomment>
        <translation>订单 %1：%2 至 %3 → %4 至 %5</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <extracomment>%1 an order&apos;s number, %2 what changed about it.</extracomment>
        <translation>订单 %1 · %2</translation>
    </message>
    <message>
        <source>The free plan was claimed</source>
        <translation>免费套餐已被领取</translation>
    </message>
    <message>
        <source>Free plan, months left: %1 → %2</source>
        <extracomment>Of the free plan: %1 before, %2 now.</extracomment>
        <translation>免费套餐剩余赠送月数：%1 → %2</translation>
    </message>
    <message>
        <source>The free plan&apos;s state or dates changed</source>
        <translation>免费套餐的状态或日期有变</translation>
    </message>
    <message>
        <source>Began or ended meanwhile: %1 to %2</source>
        <extracomment>Of a plan: by the dates that it had already; %1 to %2 are these dates.</extracomment>
        <translation>期间已生效或到期：%1 至 %2</translation>
    </message>
    <message>
        <source>Order %1 is new: %2 to %3</source>
        <extracomment>%1 an order&apos;s number, %2 and %3 when it begins and ends.</extracomment>
        <translation>新增订单 %1：%2 至 %3</translation>
    </message>
</context>
<context>
    <name>ui::ClaimEffectPage</name>
    <message numerus="yes">
        <source>Claim %n month(s)</source>
        <extracomment>The button that claims months of the free plan.</extracomment>
        <translation>
            <numerusform>领取 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer months are left by now. Go back and choose again.</source>
        <translation>剩余的月数已变少。请返回重新选择。</translation>
    </message>
    <message>
        <source>What this claim changes</source>
        <translation>领取后的变化</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of the free plan</source>
        <translation>
            <numerusform>免费套餐 %n 个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClaimOptionsPage</name>
    <message>
        <source>Months</source>
        <translation>领取月数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录像计划</translation>
    </message>
    <message>
        <source>Sets the default plans for continuous and event recording, 24×7.</source>
        <translation>设置默认的 7×24 小时连续录像计划和事件录像计划。</translation>
    </message>
    <message>
        <source>Pre-record</source>
        <translation>预录时长</translation>
    </message>
    <message>
        <source>Seconds recorded before an event, 0 to 5.</source>
        <translation>事件发生前录制的秒数，0～5。</translation>
    </message>
    <message>
        <source>Clip length</source>
        <translation>录像时长</translation>
    </message>
    <message>
        <source>Length of an event&apos;s clip, 0 to 30 seconds.</source>
        <translation>事件录像的时长，0～30 秒。</translation>
    </message>
    <message>
        <source>How many months, and from when?</source>
        <translation>领取几个月，何时生效？</translation>
    </message>
    <message>
        <source>Set the default recording plan</source>
        <translation>设置默认录像计划</translation>
    </message>
    <message>
        <source>The platform did not report how many months are left to claim.</source>
        <translation>平台未返回剩余赠送月数。</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of the free plan are left to claim.</source>
        <translation>
            <numerusform>免费套餐还可领取 %n 个月。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClaimWizard</name>
    <message>
        <source>The claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Claim the free plan</source>
        <translation>领取免费套餐</translation>
    </message>
</context>
<context>
    <name>ui::Columns</name>
    <message>
        <source>empty</source>
        <extracomment>Read by screen readers: there is nothing in a cell of a table.</extracomment>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <extracomment>Title of a page of a profile&apos;s fields.</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Another profile has this name. Choose another.</source>
        <translation>已有同名配置，请换一个名称。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As people here call it; the window&apos;s bar shows it.</source>
        <translation>填写常用名称，会显示在窗口的环境栏。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>A device is found only in the region it lives in.</source>
        <translation>设备只能在其所在区域查到。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>The base URL of a gateway.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Such as https://gateway.example.com</source>
        <translation>例如 https://gateway.example.com</translation>
    </message>
    <message>
        <source>AppKey</source>
        <translation>AppKey</translation>
    </message>
    <message>
        <source>AppSecret</source>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>只保存在本机钥匙串中，不存于别处。</translation>
    </message>
    <message>
        <source>in the keychain; type to replace it</source>
        <translation>已存入钥匙串；输入则替换</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Colours the window&apos;s bar and stands there.</source>
        <translation>决定窗口环境栏的颜色和文字。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Read-only: nothing can be bought or changed</source>
        <translation>只读：不能购买或更改</translation>
    </message>
    <message>
        <source>Own address…</source>
        <translation>自定义地址…</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionTester</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>正在测试连接…</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionWords</name>
    <message>
        <source>The connection works</source>
        <translation>连接正常</translation>
    </message>
    <message>
        <source>The connection works, but this computer&apos;s clock is wrong</source>
        <translation>连接正常，但本机时钟不准</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>本机时钟不准</translation>
    </message>
    <message>
        <source>The host name is not known</source>
        <translation>找不到这个主机名</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>这个地址无人应答</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>The proxy is in the way</source>
        <translation>被代理服务器拦截</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection</source>
        <translation>无法建立可信的加密连接</translation>
    </message>
    <message>
        <source>The platform did not answer in time</source>
        <translation>平台未在限时内应答</translation>
    </message>
    <message>
        <source>The platform does not know the AppKey</source>
        <translation>平台不认识这个 AppKey</translation>
    </message>
    <message>
        <source>The AppSecret is wrong</source>
        <translation>AppSecret 不正确</translation>
    </message>
    <message>
        <source>Something on the way changes requests</source>
        <translation>请求在途中被改动</translation>
    </message>
    <message>
        <source>The application may not use cloud storage</source>
        <translation>应用没有云存储接口的权限</translation>
    </message>
    <message>
        <source>The platform asks to slow down</source>
        <translation>平台要求降低调用频率</translation>
    </message>
    <message>
        <source>Another region knows the AppKey</source>
        <translation>这个 AppKey 属于另一个区域</translation>
    </message>
    <message>
        <source>Unclear: %1</source>
        <translation>原因不明：%1</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>AppKey and AppSecret are right, and the plans on sale could be read.</source>
        <translation>AppKey 和 AppSecret 正确，已读取到在售套餐。</translation>
    </message>
    <message>
        <source>AppKey and AppSecret are right, and the plans on sale could be read. The project token was not tried, since a new one ends that of every other program.</source>
        <translation>AppKey 和 AppSecret 正确，已读取到在售套餐。未测试项目令牌，因为获取新令牌会使其他程序的令牌失效。</translation>
    </message>
    <message>
        <source>Copy the AppKey again from the platform&apos;s console. An application that was deleted, or that belongs to the other platform, is not known either.</source>
        <translation>请从平台控制台重新复制 AppKey。已删除的应用，或属于另一个平台的应用，也会出现此提示。</translation>
    </message>
    <message>
        <source>The AppKey is known, and both sides signed the same text, so only the AppSecret can be wrong. Copy it again from the platform&apos;s console. Both texts are under Details.</source>
        <translation>AppKey 有效，双方签名的内容一致，因此只可能是 AppSecret 有误。请从平台控制台重新复制。双方的签名内容见“详情”。</translation>
    </message>
    <message>
        <source>What was signed here differs from what arrived, so nothing is said of the AppSecret. Compare the lines under Details, and try another network or without a proxy.</source>
        <translation>本机签名的内容与平台收到的不同，因此无法判断 AppSecret 是否正确。请在“详情”中逐行比较，并换一个网络或不用代理再试。</translation>
    </message>
    <message>
        <source>AppKey and AppSecret are right. Have the cloud storage calls granted to the application in the platform&apos;s console.</source>
        <translation>AppKey 和 AppSecret 正确。请在平台控制台为该应用开通云存储接口。</translation>
    </message>
    <message>
        <source>AppKey and AppSecret may be right; too many calls were made. Wait a minute, then test again.</source>
        <translation>AppKey 和 AppSecret 可能是正确的，只是调用过于频繁。请等一分钟再测试。</translation>
    </message>
    <message>
        <source>The application is registered in the region %1. Choose that region, then test again.</source>
        <extracomment>%1 name of a region.</extracomment>
        <translation>该应用注册在区域“%1”。请选择该区域后再测试。</translation>
    </message>
    <message>
        <source>This network cannot look up %1. Check the address letter by letter; if it is right, check the network connection.</source>
        <extracomment>%1 a host name.</extracomment>
        <translation>当前网络无法解析 %1。请逐字核对地址；如果地址无误，请检查网络连接。</translation>
    </message>
    <message>
        <source>The computer %1 was found, but nothing listens there. Check the port in the address, or whether a firewall forbids it.</source>
        <translation>已找到主机 %1，但该端口无人应答。请核对地址中的端口，或检查是否被防火墙阻止。</translation>
    </message>
    <message>
        <source>This computer has no way to %1 at the moment. Connect to a network, then test again.</source>
        <translation>本机目前无法连到 %1。请连接网络后再测试。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the call pass. Ask its administrator to allow %1.</source>
        <translation>网络的代理服务器没有放行。请联系管理员放行 %1。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid: %2. Check this computer&apos;s date, and sign in to the network if it is a guest network. PlanDesk never goes on without a valid certificate.</source>
        <extracomment>%1 a host name, %2 technical reasons in English.</extracomment>
        <translation>%1 的证书无效：%2。请检查本机日期；如果是访客网络，请先登录。证书无效时 PlanDesk 绝不会继续。</translation>
    </message>
    <message>
        <source>%1 was reached, but the time limit passed without an answer. Test again; if it stays, the network or the platform is slow.</source>
        <translation>已连到 %1，但限时内没有应答。请再测试一次；如果仍然如此，说明网络或平台较慢。</translation>
    </message>
    <message>
        <source>It is %1 behind the platform&apos;s.</source>
        <translation>比平台慢 %1。</translation>
    </message>
    <message>
        <source>It is %1 ahead of the platform&apos;s.</source>
        <translation>比平台快 %1。</translation>
    </message>
    <message>
        <source>PlanDesk makes up for it, but other programs do not. Set the date, time and zone.</source>
        <translation>PlanDesk 会自行校正，但其他程序不会。请设置好日期、时间和时区。</translation>
    </message>
    <message>
        <source>The platform accepts calls only within 15 minutes of its own time. Set the date, time and zone, then test again.</source>
        <translation>平台只接受与其时间相差 15 分钟以内的调用。请设置好日期、时间和时区后再测试。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The AppSecret is probably wrong</source>
        <translation>AppSecret 很可能不正确</translation>
    </message>
    <message>
        <source>The AppKey is known, and the signature was refused without a word on what was signed. Copy the AppSecret again from the platform&apos;s console. If it stays, try another network or without a proxy, which may change requests.</source>
        <translation>AppKey 有效，但平台拒绝了签名，且未说明签名的内容。请从平台控制台重新复制 AppSecret。若仍然如此，请换一个网络或不使用代理再试，它们可能会改动请求。</translation>
    </message>
</context>
<context>
    <name>ui::CoverageCard</name>
    <message>
        <source>Reading all orders…</source>
        <translation>正在读取全部订单…</translation>
    </message>
    <message>
        <source>Without the free plan: %1</source>
        <translation>未含免费套餐：%1</translation>
    </message>
    <message>
        <source>Not read: nothing is known from before.</source>
        <translation>未能读取，本机也没有以前的数据。</translation>
    </message>
</context>
<context>
    <name>ui::CoverageComparison</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变化后</translation>
    </message>
    <message>
        <source>%1 now</source>
        <extracomment>Title of a coverage picture; %1 a device&apos;s name.</extracomment>
        <translation>%1 · 现在</translation>
    </message>
    <message>
        <source>%1 after</source>
        <extracomment>Title of a coverage picture; %1 a device&apos;s name.</extracomment>
        <translation>%1 · 变化后</translation>
    </message>
</context>
<context>
    <name>ui::CoverageView</name>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Back to today</source>
        <extracomment>Shows the months around the present day.</extracomment>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Moves the picture to earlier months.</extracomment>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Moves the picture to later months.</extracomment>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Shows all plans from the first to the last.</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip: %1 what a button does, %2 its key.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::CoverageWords</name>
    <message>
        <source>Coverage</source>
        <extracomment>Title of the picture of plans over time. Not &quot;cover&quot; as in overwriting.</extracomment>
        <translation>套餐时间轴</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Below the line of the present day.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Without dates:</source>
        <extracomment>Before a list of plans for which the platform gave no dates.</extracomment>
        <translation>无日期：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a list of plans for which there was no more room.</extracomment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan with dates</source>
        <translation>没有带日期的套餐</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How much time the picture shows.</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>+ this purchase (assumed)</source>
        <translation>+ 本次购买（推断）</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>free plan</source>
        <extracomment>The plan that comes with the device.</extracomment>
        <translation>免费套餐</translation>
    </message>
    <message>
        <source>gap under a day</source>
        <extracomment>A stretch of hours in which no plan was held.</extracomment>
        <translation>空档不足 1 天</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>空档</translation>
    </message>
    <message numerus="yes">
        <source>%n-day gap</source>
        <extracomment>A stretch in which no plan was held.</extracomment>
        <translation>
            <numerusform>空档 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>short for days</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day gap?</source>
        <extracomment>A stretch in which no dated plan was held, but perhaps one without dates.</extracomment>
        <translation>
            <numerusform>空档 %n 天？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d?</source>
        <comment>short for days, uncertain</comment>
        <translation>
            <numerusform>%n 天？</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed: from %1 to about %2</source>
        <extracomment>%1 and %2 are times that the platform did not give.</extracomment>
        <translation>推断：%1 至约 %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>A plan&apos;s dates.</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Until a plan&apos;s end.</extracomment>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a day left</source>
        <translation>剩余不足 1 天</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>%n 天后生效</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts within a day</source>
        <translation>1 天内生效</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 an order number.</extracomment>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>A plan for which the platform gave no place may lie in it.</source>
        <translation>其中可能有平台未给出日期的套餐。</translation>
    </message>
    <message>
        <source>The platform gave no dates.</source>
        <translation>平台未返回日期。</translation>
    </message>
    <message>
        <source>The platform gave an end before the start.</source>
        <translation>平台给出的结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>The platform gave a type that nobody documents.</source>
        <translation>平台返回的套餐类型没有文档说明。</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>开始：%1</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>Left and Right go from plan to plan, Enter shows the order, plus and minus zoom, Shift with Left or Right moves in time, 0 shows today, 9 everything.</source>
        <translation>左右键在套餐间移动，回车键显示订单，加减键缩放，Shift 加左右键前后移动，0 回到今天，9 显示全部。</translation>
    </message>
    <message>
        <source>+ free plan (assumed)</source>
        <extracomment>In the picture of what a change does; its dates are not the platform&apos;s.</extracomment>
        <translation>+ 免费套餐（推断）</translation>
    </message>
    <message>
        <source>+ this order (assumed)</source>
        <translation>+ 此订单（推断）</translation>
    </message>
    <message>
        <source>The platform&apos;s own dates are read afterwards.</source>
        <translation>之后会读取平台自己的日期。</translation>
    </message>
</context>
<context>
    <name>ui::CustomerMessage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the text in %1</source>
        <extracomment>Name of a button for screen readers; %1 a language.</extracomment>
        <translation>复制%1文本</translation>
    </message>
    <message>
        <source>Text for the customer in %1</source>
        <translation>给客户的%1文本</translation>
    </message>
</context>
<context>
    <name>ui::CustomerWords</name>
    <message>
        <source>We cannot find the device by the ID we were given. Please send us the device ID from the app, or a picture of its label.</source>
        <extracomment>To a customer.</extracomment>
        <translation>按您提供的设备 ID 查不到该设备。请从 App 中复制设备 ID，或把设备标签拍照发给我们。</translation>
    </message>
    <message>
        <source>It is not bound to any account. Please add it in the app; recording can begin after that.</source>
        <translation>设备尚未绑定任何账号。请先在 App 中添加设备，之后才能开始录像。</translation>
    </message>
    <message>
        <source>It is shared with your account by somebody else. Please ask its owner, who holds the plan.</source>
        <translation>该设备是他人分享给您的账号的，套餐在设备主人名下，请联系设备主人。</translation>
    </message>
    <message>
        <source>It is disabled at present, so nothing is recorded. We are looking into it.</source>
        <translation>设备目前已禁用，因此没有录像。我们正在核实。</translation>
    </message>
    <message>
        <source>It has never been online. Please power it on and set it up in the app; recording begins after that.</source>
        <translation>设备从未上线。请通电并在 App 中完成配网，之后才会开始录像。</translation>
    </message>
    <message>
        <source>It is offline, so nothing reaches the cloud. Please check its power supply and its network.</source>
        <translation>设备处于离线状态，录像无法上传到云端。请检查电源和网络。</translation>
    </message>
    <message>
        <source>Its plan records clips when something happens, not around the clock. A continuous plan records 24×7.</source>
        <translation>设备的套餐是事件型，只在有事件时录制片段，不会全天录像。如需 7×24 小时录像，请选用连续型套餐。</translation>
    </message>
    <message>
        <source>The recording you miss is older than its plan keeps recordings, so it has been removed and cannot be brought back. A plan that keeps recordings longer helps from now on.</source>
        <translation>您要找的录像已超过套餐的存储周期，已被清除，无法找回。今后可选用存储周期更长的套餐。</translation>
    </message>
    <message>
        <source>The order for its plan has not been paid. Recording begins after the payment.</source>
        <translation>套餐订单尚未支付，支付完成后才会开始录像。</translation>
    </message>
    <message>
        <source>The payment for its plan is under way. Recording begins when it has arrived.</source>
        <translation>套餐订单正在支付中，到账后开始录像。</translation>
    </message>
    <message>
        <source>Its plan has been suspended, so nothing is recorded. To go on recording, a new plan is needed.</source>
        <translation>设备的套餐已被停用，因此没有录像。如需继续录像，需要购买新的套餐。</translation>
    </message>
    <message>
        <source>Its plan begins on %1. Nothing is recorded before that.</source>
        <translation>设备的套餐从 %1 开始生效，在此之前没有录像。</translation>
    </message>
    <message>
        <source>Its plan began on %1, after the moment you ask about, so that moment was not recorded. It records now.</source>
        <translation>设备的套餐从 %1 开始生效，晚于您询问的时刻，因此当时没有录像；现在已正常录像。</translation>
    </message>
    <message>
        <source>Its plan ended on %2, and nothing has been recorded since. To go on recording, a new plan is needed.</source>
        <translation>设备的套餐已于 %2 到期，此后没有录像。如需继续录像，需要购买新的套餐。</translation>
    </message>
    <message>
        <source>Its plan is in force until %2. Please check in the app that cloud recording and event detection are switched on, that the camera&apos;s time is right, and that its network is stable.</source>
        <translation>设备的套餐使用中，有效期至 %2。请在 App 中确认已打开云录像和事件检测、设备时间正确、网络稳定。</translation>
    </message>
    <message>
        <source>We are still looking into it and will come back to you.</source>
        <translation>我们仍在核实，稍后回复您。</translation>
    </message>
    <message>
        <source>Its plan has not begun. Nothing is recorded before that.</source>
        <translation>设备的套餐尚未生效，在此之前没有录像。</translation>
    </message>
    <message>
        <source>Its plan began after the moment you ask about, so that moment was not recorded. It records now.</source>
        <translation>设备的套餐晚于您询问的时刻才生效，因此当时没有录像；现在已正常录像。</translation>
    </message>
    <message>
        <source>Its plan is in force. Please check in the app that cloud recording and event detection are switched on, that the camera&apos;s time is right, and that its network is stable.</source>
        <translation>设备的套餐使用中。请在 App 中确认已打开云录像和事件检测、设备时间正确、网络稳定。</translation>
    </message>
    <message>
        <source>Its plan has ended, and nothing has been recorded since. To go on recording, a new plan is needed.</source>
        <translation>设备的套餐已到期，此后没有录像。如需继续录像，需要购买新的套餐。</translation>
    </message>
    <message>
        <source>About your device “%1”:</source>
        <extracomment>The beginning of a message to a customer; %1 the device&apos;s name.</extracomment>
        <translation>关于您的设备“%1”：</translation>
    </message>
    <message>
        <source>Its plan is being set up. Please look again later.</source>
        <translation>套餐正在开通，请稍后再查看。</translation>
    </message>
    <message>
        <source>It has no cloud storage plan, so nothing is recorded in the cloud. Please tell us if you would like one.</source>
        <translation>设备没有云存储套餐，因此没有云端录像。如有需要，请告诉我们为您开通。</translation>
    </message>
    <message>
        <source>Its free cloud storage plan has not been claimed yet. We can claim it for you.</source>
        <translation>设备的免费云存储套餐尚未领取，我们可以为您领取。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A time in a message to a customer: %1 date and time, %2 the zone, such as UTC+8.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::DefaultsPage</name>
    <message>
        <source>Defaults and versions</source>
        <extracomment>Title of a page of a profile&apos;s fields.</extracomment>
        <translation>默认值与接口版本</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Filled into forms that ask for the purchaser; may be left empty.</source>
        <translation>自动填入需要购买者的表单；可以留空。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Only for platforms that want a project token; a new token ends that of every other program.</source>
        <translation>仅用于需要项目令牌的平台；获取新令牌会使其他程序的令牌失效。</translation>
    </message>
    <message>
        <source>Call versions</source>
        <translation>接口版本</translation>
    </message>
    <message>
        <source>Leave them unless the platform&apos;s support says otherwise.</source>
        <translation>除非平台技术支持要求，否则请保持不变。</translation>
    </message>
</context>
<context>
    <name>ui::DeletedProfileBanner</name>
    <message>
        <source>This profile was deleted</source>
        <translation>此配置已被删除</translation>
    </message>
    <message>
        <source>Its plans can still be read here, but nothing can be changed with it, and what is noted now is lost.</source>
        <translation>仍可在这里查看其套餐，但不能再做任何更改，此后所写的备注也不会保留。</translation>
    </message>
    <message>
        <source>Work with the built-in platform</source>
        <translation>切换到内置平台</translation>
    </message>
</context>
<context>
    <name>ui::DeviceDetail</name>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Dismiss the changes</source>
        <extracomment>Name of a button for screen readers.</extracomment>
        <translation>不再显示这些变化</translation>
    </message>
    <message>
        <source>Plans and orders</source>
        <translation>套餐与订单</translation>
    </message>
    <message>
        <source>Plans and orders · %1</source>
        <extracomment>Title of a page: the plans of a device over time and its orders; %1 the number of orders.</extracomment>
        <translation>套餐与订单 · %1</translation>
    </message>
    <message>
        <source>Why no recording?</source>
        <extracomment>Title of a page that tells why a device does not record.</extracomment>
        <translation>为什么没有录像？</translation>
    </message>
    <message>
        <source>Notes and administrator</source>
        <translation>备注与管理员</translation>
    </message>
    <message>
        <source>Details of the device</source>
        <translation>设备详情</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>The titles of a device&apos;s three pages where there is little room.</extracomment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>No recording?</source>
        <translation>没有录像？</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ui::DeviceEffectPage</name>
    <message>
        <source>Read the orders again</source>
        <translation>重新读取订单</translation>
    </message>
    <message>
        <source>Reading the device&apos;s orders…</source>
        <translation>正在读取设备的订单…</translation>
    </message>
    <message>
        <source>Without the device&apos;s present orders nobody could tell afterwards what happened.</source>
        <translation>不知道设备现有的订单，事后就无法判断发生了什么。</translation>
    </message>
</context>
<context>
    <name>ui::DeviceEntry</name>
    <message>
        <source>Open this device and read its orders</source>
        <translation>打开此设备并读取其订单</translation>
    </message>
    <message>
        <source>A device ID has up to 64 letters, digits, hyphens and underscores, and nothing else</source>
        <translation>设备 ID 最多 64 个字符，只含字母、数字、连字符和下划线</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Paste the device ID a caller reads out</source>
        <translation>粘贴来电者报出的设备 ID</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ui::DeviceExport</name>
    <message>
        <source>Save the devices</source>
        <translation>保存设备</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>devices-%1.csv</source>
        <extracomment>Name of a file; %1 a date.</extracomment>
        <translation>设备-%1.csv</translation>
    </message>
</context>
<context>
    <name>ui::DeviceFieldWords</name>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>ProductKey</source>
        <extracomment>The platform&apos;s word; the same in every language.</extracomment>
        <translation>ProductKey</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>DeviceName</source>
        <extracomment>The platform&apos;s word; the same in every language.</extracomment>
        <translation>DeviceName</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>平台上的名称</translation>
    </message>
    <message>
        <source>Name given by the user</source>
        <translation>用户所取名称</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>固件版本</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column: online, offline and so on.</extracomment>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>Activated (UTC)</source>
        <extracomment>Column: when the device was activated.</extracomment>
        <translation>激活时间（UTC）</translation>
    </message>
    <message>
        <source>Last told by the platform (UTC)</source>
        <extracomment>Column: when the platform last told of the device.</extracomment>
        <translation>平台最近返回时间（UTC）</translation>
    </message>
</context>
<context>
    <name>ui::DeviceFinder</name>
    <message>
        <source>Name, device ID, serial, tag, order</source>
        <translation>名称、设备 ID、序列号、标签、订单</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>搜索设备</translation>
    </message>
    <message>
        <source>Clear the search, and go to the list</source>
        <translation>清除搜索并转到列表</translation>
    </message>
    <message>
        <source>More for the list</source>
        <translation>列表的更多操作</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>In a field where devices are searched, if there is no room for more.</extracomment>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>ui::DeviceForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Field: the account of the end user who administers the device.</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What it is called at this desk</source>
        <translation>本地使用的名称</translation>
    </message>
    <message>
        <source>Account, phone or e-mail</source>
        <translation>账号、手机号或邮箱</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Category of a device: nobody has said.</extracomment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ui::DeviceHeader</name>
    <message>
        <source>Copy the device ID</source>
        <extracomment>Tooltip and name of a button that copies the device&apos;s id.</extracomment>
        <translation>复制设备 ID</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When what is shown was read from the platform, %1 such as 14:02, with the date where it was not today.</extracomment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未读取</translation>
    </message>
</context>
<context>
    <name>ui::DeviceList</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 台</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <extracomment>%1 the number of devices that match the search, %2 the number of all devices.</extracomment>
        <translation>
            <numerusform>%Ln 台设备</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeviceListActions</name>
    <message>
        <source>&amp;Table view</source>
        <extracomment>Action: shows the devices as a table with columns.</extracomment>
        <translation>表格视图(&amp;T)</translation>
    </message>
    <message>
        <source>Show the devices as a table with columns</source>
        <translation>以表格显示设备</translation>
    </message>
    <message>
        <source>Read the plans of the &amp;marked devices</source>
        <translation>读取所选设备的套餐(&amp;M)</translation>
    </message>
    <message>
        <source>Read the plans of all devices &amp;shown</source>
        <translation>读取所有列出设备的套餐(&amp;S)</translation>
    </message>
    <message>
        <source>Other devices are being read; stop that first, or wait</source>
        <translation>正在读取其他设备；请先停止，或等待完成</translation>
    </message>
    <message>
        <source>Read the orders and the free plan of the marked devices</source>
        <translation>读取所选设备的订单和免费套餐</translation>
    </message>
    <message>
        <source>Read the orders and the free plan of all devices that the list shows</source>
        <translation>读取列表中所有设备的订单和免费套餐</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Mark &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::DeviceListState</name>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的设备</translation>
    </message>
    <message>
        <source>Order and phone numbers are found only among what was read here. Ask the caller for the device ID.</source>
        <translation>订单号和手机号只能在此处读取过的内容中搜索。请向来电者询问设备 ID。</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>显示所有设备</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No device is in this group any more</source>
        <translation>这一分组中已没有设备</translation>
    </message>
    <message>
        <source>The book does not have this device</source>
        <translation>设备簿中没有这台设备</translation>
    </message>
    <message>
        <source>What the platform knows of it can be read all the same.</source>
        <translation>仍可按设备 ID 读取平台上的信息。</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>打开设备</translation>
    </message>
    <message>
        <source>The device book cannot be used</source>
        <translation>设备簿无法使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Opening the device book…</source>
        <translation>正在打开设备簿…</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>还没有设备</translation>
    </message>
    <message>
        <source>The device book is empty, and the profile&apos;s products have no devices.</source>
        <translation>设备簿是空的，此配置的产品下也没有设备。</translation>
    </message>
    <message>
        <source>Read from the platform</source>
        <translation>从平台读取</translation>
    </message>
    <message>
        <source>Reading the devices…</source>
        <translation>正在读取设备…</translation>
    </message>
    <message>
        <source>All products of the profile are asked for, one after the other.</source>
        <translation>正在逐个读取配置中的所有产品。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>The devices were not read</source>
        <translation>尚未读取设备</translation>
    </message>
    <message>
        <source>You stopped waiting for them.</source>
        <translation>您已停止等待。</translation>
    </message>
    <message>
        <source>This platform does not list its devices. Type or paste a device ID above, or import a table.</source>
        <translation>此平台不提供设备列表。请在上方输入或粘贴设备 ID，或导入表格。</translation>
    </message>
</context>
<context>
    <name>ui::DevicePage</name>
    <message>
        <source>The devices were not read again: %1</source>
        <translation>设备未能重新读取：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ui::DeviceReadingBanner</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What was read could not be kept on this computer</source>
        <translation>读到的内容无法保存在本机</translation>
    </message>
    <message>
        <source>It is shown, but will not be there offline. Details: %1</source>
        <extracomment>%1 technical words in English.</extracomment>
        <translation>当前可以查看，但离线时将没有这些内容。详情：%1</translation>
    </message>
    <message>
        <source>As of %1, not of now: %2</source>
        <extracomment>%1 when it was read, %2 what went wrong.</extracomment>
        <translation>以下为 %1 的数据，并非当前：%2</translation>
    </message>
    <message>
        <source>The plans could not be read: %1</source>
        <translation>无法读取套餐：%1</translation>
    </message>
</context>
<context>
    <name>ui::DeviceWords</name>
    <message>
        <source>in force</source>
        <extracomment>Group of devices: a plan of theirs is in force.</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>ends within 7 days</source>
        <extracomment>Group of devices: their last plan ends soon.</extracomment>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>ends within 30 days</source>
        <extracomment>Group of devices: their last plan ends soon.</extracomment>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>no plan</source>
        <extracomment>Group of devices: no plan is in force, none waits.</extracomment>
        <translation>无套餐</translation>
    </message>
    <message>
        <source>frozen</source>
        <extracomment>State of a device today: the order that would record is frozen.</extracomment>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>unpaid</source>
        <extracomment>State of a device today: the order that would record is unpaid.</extracomment>
        <translation>未支付</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <extracomment>Group of devices: a change of theirs was sent, and nobody knows whether it happened.</extracomment>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>Group of devices: their plans were never read, so they may have any.</extracomment>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Column: camera or doorbell.</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column: online, offline and so on.</extracomment>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Column: how a device&apos;s plans stand today.</extracomment>
        <translation>套餐</translation>
    </message>
    <message>
        <source>In force until</source>
        <extracomment>Column: until when plans are in force without a gap.</extracomment>
        <translation>使用至</translation>
    </message>
    <message>
        <source>Plans read</source>
        <extracomment>Column: when a device&apos;s plans were read from the platform.</extracomment>
        <translation>套餐读取时间</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a device&apos;s plans: one lies ahead, none is in force.</extracomment>
        <translation>待生效</translation>
    </message>
    <message>
        <source>unclear</source>
        <extracomment>Group of devices: an order is being created or paid, or has a status that nobody documents.</extracomment>
        <translation>状态不明</translation>
    </message>
    <message>
        <source>≤ 7 days</source>
        <extracomment>Very short: a device&apos;s last plan ends within 7 days.</extracomment>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>≤ 30 days</source>
        <extracomment>Very short: a device&apos;s last plan ends within 30 days.</extracomment>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>frozen orders</source>
        <extracomment>Group of devices that have some.</extracomment>
        <translation>有冻结订单</translation>
    </message>
    <message>
        <source>unpaid orders</source>
        <extracomment>Group of devices that have some.</extracomment>
        <translation>有未支付订单</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unpaid</source>
        <extracomment>Of a device: some of its orders are unpaid, whenever they would record.</extracomment>
        <translation>
            <numerusform>%n 个订单未支付</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) frozen</source>
        <extracomment>Of a device: some of its orders are frozen, whenever they would record.</extracomment>
        <translation>
            <numerusform>%n 个订单已冻结</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiagnosisPane</name>
    <message>
        <source>Which recording is missing?</source>
        <translation>缺少哪种录像？</translation>
    </message>
    <message>
        <source>Any recording</source>
        <extracomment>Which recording a customer misses.</extracomment>
        <translation>任何录像</translation>
    </message>
    <message>
        <source>24×7 recording</source>
        <extracomment>Which recording a customer misses.</extracomment>
        <translation>7×24 小时录像</translation>
    </message>
    <message>
        <source>At a certain moment:</source>
        <extracomment>Beside a field for a date and time.</extracomment>
        <translation>某一时刻：</translation>
    </message>
    <message>
        <source>Moment whose recording is missing</source>
        <translation>缺少录像的时刻</translation>
    </message>
    <message>
        <source>Text for the customer</source>
        <translation>给客户的说明</translation>
    </message>
    <message>
        <source>What these calls cannot see</source>
        <translation>以下情况平台接口看不到</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>For screen readers: the part of the page with what was found out and what to tell the customer.</extracomment>
        <translation>查明的情况</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosisWords</name>
    <message>
        <source>The platform knows no such device in this region</source>
        <translation>平台在该区域没有此设备</translation>
    </message>
    <message>
        <source>No account has bound the device</source>
        <translation>没有账号绑定该设备</translation>
    </message>
    <message>
        <source>The account asked with is not the device&apos;s administrator</source>
        <translation>查询所用的账号不是设备管理员</translation>
    </message>
    <message>
        <source>The platform refused the question</source>
        <translation>平台拒绝了查询</translation>
    </message>
    <message>
        <source>The orders were not read</source>
        <translation>订单未读取</translation>
    </message>
    <message>
        <source>The device is disabled on the platform</source>
        <translation>设备在平台上已被禁用</translation>
    </message>
    <message>
        <source>The device has never been online</source>
        <translation>设备从未上线</translation>
    </message>
    <message>
        <source>The device is offline</source>
        <translation>设备离线</translation>
    </message>
    <message>
        <source>Only an event plan is in force, where 24×7 recording is expected</source>
        <translation>需要 7×24 小时录像，但使用中的只有事件型套餐</translation>
    </message>
    <message>
        <source>The recording is older than the plan keeps it</source>
        <translation>录像已超过套餐的存储周期</translation>
    </message>
    <message>
        <source>A plan was in force; how long it keeps recordings is not known here</source>
        <translation>当时有套餐，但本机不知道其存储周期</translation>
    </message>
    <message>
        <source>The order is not paid</source>
        <translation>订单未支付</translation>
    </message>
    <message>
        <source>The payment is under way</source>
        <translation>订单支付中</translation>
    </message>
    <message>
        <source>The order is still being created</source>
        <translation>订单仍在创建中</translation>
    </message>
    <message>
        <source>The plan is frozen</source>
        <translation>套餐已冻结</translation>
    </message>
    <message>
        <source>The plan starts later</source>
        <translation>套餐尚未生效</translation>
    </message>
    <message>
        <source>The plan started after the missed moment</source>
        <translation>套餐在该时刻之后才生效</translation>
    </message>
    <message>
        <source>The plan&apos;s end has passed, although the platform does not call it expired</source>
        <translation>套餐的结束时间已过，但平台尚未标为已过期</translation>
    </message>
    <message>
        <source>A valid plan has no dates: in force or waiting, the platform does not say</source>
        <translation>有效套餐没有日期：平台未说明是使用中还是待生效</translation>
    </message>
    <message>
        <source>An order is in a state that nobody documents</source>
        <translation>有订单处于文档未说明的状态</translation>
    </message>
    <message>
        <source>The plan has expired</source>
        <translation>套餐已过期</translation>
    </message>
    <message>
        <source>The device has no plan</source>
        <translation>设备没有套餐</translation>
    </message>
    <message>
        <source>The free plan has not been claimed</source>
        <translation>免费套餐尚未领取</translation>
    </message>
    <message>
        <source>A plan is in force; nothing is wrong that the platform shows</source>
        <translation>有使用中的套餐，平台数据未见异常</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 an order number.</extracomment>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A plan&apos;s dates.</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of quota left</source>
        <extracomment>How many months of free plan can still be claimed.</extracomment>
        <translation>
            <numerusform>剩余赠送 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>How many other plans give the same reason.</extracomment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the device ID character by character, and whether this profile&apos;s region is the device&apos;s.</source>
        <translation>逐字核对设备 ID，并确认该配置的区域与设备一致。</translation>
    </message>
    <message>
        <source>The customer binds the device in the app; then read again.</source>
        <translation>请客户在 App 中绑定设备，然后重新读取。</translation>
    </message>
    <message>
        <source>Ask the device&apos;s administrator; only that account&apos;s plans record.</source>
        <translation>请联系设备管理员，只有其账号下的套餐才会录像。</translation>
    </message>
    <message>
        <source>Open a ticket with the code and the platform&apos;s words.</source>
        <translation>带上代码和平台原文提交工单。</translation>
    </message>
    <message>
        <source>Read again now.</source>
        <translation>立即重新读取。</translation>
    </message>
    <message>
        <source>Have the device enabled again in the project&apos;s console.</source>
        <translation>在项目控制台重新启用该设备。</translation>
    </message>
    <message>
        <source>Power the device on and set it up in the app.</source>
        <translation>给设备通电，并在 App 中完成配网。</translation>
    </message>
    <message>
        <source>Check the device&apos;s power and network: what it cannot send is not recorded.</source>
        <translation>检查设备的电源和网络：无法上传就没有录像。</translation>
    </message>
    <message>
        <source>Buy a continuous plan if the customer wants everything recorded.</source>
        <translation>客户需要全天录像时，购买连续型套餐。</translation>
    </message>
    <message>
        <source>Nothing brings the recording back; a plan that keeps longer helps from now on.</source>
        <translation>录像无法找回；今后可选用存储周期更长的套餐。</translation>
    </message>
    <message>
        <source>Read the catalogue: it says how many days the plan keeps.</source>
        <translation>读取套餐目录，其中有该套餐的存储天数。</translation>
    </message>
    <message>
        <source>Have the order paid; nothing is recorded before.</source>
        <translation>请完成支付，支付之前不会录像。</translation>
    </message>
    <message>
        <source>Wait until the payment has arrived, then read again.</source>
        <translation>等待支付到账，然后重新读取。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then read again; open a ticket if it stays.</source>
        <translation>稍等几分钟后重新读取；若一直如此，请提交工单。</translation>
    </message>
    <message>
        <source>Buy a plan; no call unfreezes or revives an old one.</source>
        <translation>购买套餐；没有接口能解冻或恢复原来的套餐。</translation>
    </message>
    <message>
        <source>Wait for the start, or let the order start now.</source>
        <translation>等待生效，或让订单立即生效。</translation>
    </message>
    <message>
        <source>Read the order itself: it may tell the dates.</source>
        <translation>读取该订单的详情，其中可能有日期。</translation>
    </message>
    <message>
        <source>Claim the free plan for the customer.</source>
        <translation>为客户领取免费套餐。</translation>
    </message>
    <message>
        <source>Nothing was recorded then, and nothing can bring it back; it records now.</source>
        <translation>当时没有录像，也无法找回；现在已正常录像。</translation>
    </message>
    <message>
        <source>Whether a recording schedule is set, and for which hours</source>
        <translation>是否设置了录像计划，以及录像的时段</translation>
    </message>
    <message>
        <source>Whether events are detected: sensitivity, zones, privacy mode</source>
        <translation>是否检测到事件：灵敏度、检测区域、隐私模式</translation>
    </message>
    <message>
        <source>Whether the camera&apos;s clock and zone are right</source>
        <translation>摄像头的时钟和时区是否正确</translation>
    </message>
    <message>
        <source>Whether the camera&apos;s network carries the upload</source>
        <translation>摄像头的网络能否承担上传</translation>
    </message>
    <message>
        <source>Whether the firmware supports cloud recording; SD card and its state</source>
        <translation>固件是否支持云录像；SD 卡及其状态</translation>
    </message>
    <message>
        <source>Whether somebody deleted recordings</source>
        <translation>是否有人删除了录像</translation>
    </message>
    <message>
        <source>With which account and app the customer looks</source>
        <translation>客户用哪个账号、哪个 App 查看</translation>
    </message>
    <message>
        <source>Whether camera or platform were down at the time</source>
        <translation>当时摄像头或平台是否有故障</translation>
    </message>
    <message>
        <source>Check each point below that the platform cannot report.</source>
        <translation>请逐项核对下方平台无法提供的信息。</translation>
    </message>
</context>
<context>
    <name>ui::EditDeviceDialog</name>
    <message>
        <source>Edit the device</source>
        <translation>编辑设备</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The device is no longer in the book</source>
        <translation>设备簿中已没有该设备</translation>
    </message>
    <message>
        <source>Add it again by its device ID, or undo its removal.</source>
        <translation>可按设备 ID 重新添加，或撤销移除。</translation>
    </message>
    <message>
        <source>The changes were not saved; they stay here</source>
        <translation>修改未保存，内容仍保留在此</translation>
    </message>
    <message>
        <source>The device cannot be read from the book</source>
        <translation>无法从设备簿读取该设备</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::EffectPage</name>
    <message>
        <source>Reason (kept in the activity record)</source>
        <translation>原因（写入操作记录）</translation>
    </message>
    <message>
        <source>For example: ticket 88213, the customer called</source>
        <translation>例如：工单 88213，客户来电</translation>
    </message>
    <message>
        <source>Reason (needed; kept in the activity record)</source>
        <translation>原因（必填，会写入操作记录）</translation>
    </message>
    <message>
        <source>Choose a reason, or type one</source>
        <translation>选择或输入原因</translation>
    </message>
    <message>
        <source>I have seen what changed, and decide anew</source>
        <translation>我已看到变化，重新决定</translation>
    </message>
    <message>
        <source>Not sent: this changed since you looked</source>
        <translation>未发送：您查看之后，以下情况有变</translation>
    </message>
    <message>
        <source>Look at what changed, and say that you have seen it, to decide anew.</source>
        <translation>请先查看变化并勾选“我已看到变化”，再重新决定。</translation>
    </message>
    <message>
        <source>Plans before and after</source>
        <extracomment>For screen readers: the part of the page with the pictures of the plans.</extracomment>
        <translation>变化前后的套餐</translation>
    </message>
    <message>
        <source>What will be done</source>
        <extracomment>For screen readers: the part of the page that says what the change is.</extracomment>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>Scroll until you have seen all plans as they will be afterwards.</source>
        <translation>请滚动页面，看完变化后的全部套餐。</translation>
    </message>
</context>
<context>
    <name>ui::EnvironmentBar</name>
    <message>
        <source>Built-in platform</source>
        <translation>内置平台</translation>
    </message>
    <message>
        <source>demo data, nothing is charged</source>
        <translation>演示数据，不产生费用</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>What a button shows: %1 name of a profile.</extracomment>
        <translation>配置：%1</translation>
    </message>
    <message>
        <source>read-only: nothing can be changed</source>
        <translation>只读：不能做任何更改</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::ErrorWords</name>
    <message>
        <source>A value is out of range</source>
        <translation>数值超出范围</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>请改正后重试。</translation>
    </message>
    <message>
        <source>This platform has no such call</source>
        <translation>此平台没有这个接口</translation>
    </message>
    <message>
        <source>The service of this profile does not offer it.</source>
        <translation>此配置所用的服务不提供该接口。</translation>
    </message>
    <message>
        <source>Use a profile of the other service if the device is known there.</source>
        <translation>如果设备在另一种服务上，请使用那边的配置。</translation>
    </message>
    <message>
        <source>PlanDesk does not know this version of the call</source>
        <translation>PlanDesk 不认识该接口的这个版本</translation>
    </message>
    <message>
        <source>The profile asks for a version that this program was not made for.</source>
        <translation>配置要求的版本不在本程序支持之列。</translation>
    </message>
    <message>
        <source>Remove the version from the profile, or update PlanDesk.</source>
        <translation>请从配置中去掉该版本，或升级 PlanDesk。</translation>
    </message>
    <message>
        <source>PlanDesk did not send the change</source>
        <translation>PlanDesk 没有发送这项更改</translation>
    </message>
    <message>
        <source>Nothing was changed. Close this and start the change again.</source>
        <translation>没有任何更改。请关闭后重新开始。</translation>
    </message>
    <message>
        <source>The address is not encrypted</source>
        <translation>地址未加密</translation>
    </message>
    <message>
        <source>Keys and customers&apos; data are sent over HTTPS only, except to this computer itself.</source>
        <translation>除本机以外，密钥和客户数据只通过 HTTPS 发送。</translation>
    </message>
    <message>
        <source>Change the address in the profile to one that begins with https://.</source>
        <translation>请把配置中的地址改为以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>A project token is missing</source>
        <translation>缺少项目令牌</translation>
    </message>
    <message>
        <source>This profile works with a project token, and none is held.</source>
        <translation>此配置需要项目令牌，目前没有。</translation>
    </message>
    <message>
        <source>Take a new token, or remove the project from the profile.</source>
        <translation>请获取新令牌，或从配置中去掉项目。</translation>
    </message>
    <message>
        <source>PlanDesk is closing</source>
        <translation>PlanDesk 正在退出</translation>
    </message>
    <message>
        <source>No more calls are made while the program ends.</source>
        <translation>退出过程中不再发出请求。</translation>
    </message>
    <message>
        <source>Start PlanDesk again.</source>
        <translation>请重新启动 PlanDesk。</translation>
    </message>
    <message>
        <source>The platform&apos;s address was not found</source>
        <translation>找不到平台的地址</translation>
    </message>
    <message>
        <source>No computer answers to the host name. The name is wrong, or this network cannot look it up.</source>
        <translation>没有计算机对应这个主机名。可能是主机名有误，或当前网络无法解析。</translation>
    </message>
    <message>
        <source>Check the network connection and the address in the profile, then try again.</source>
        <translation>请检查网络连接和配置中的地址，然后重试。</translation>
    </message>
    <message>
        <source>The platform does not accept the connection</source>
        <translation>平台不接受连接</translation>
    </message>
    <message>
        <source>The computer was found, but nothing listens there.</source>
        <translation>找到了计算机，但没有程序在该端口上应答。</translation>
    </message>
    <message>
        <source>Check the address and port in the profile, or try again later.</source>
        <translation>请检查配置中的地址和端口，或稍后重试。</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>This computer has no way to the platform at the moment.</source>
        <translation>本机目前无法连到平台。</translation>
    </message>
    <message>
        <source>Connect to a network, then try again.</source>
        <translation>请连接网络后重试。</translation>
    </message>
    <message>
        <source>The proxy is in the way</source>
        <translation>被代理服务器拦截</translation>
    </message>
    <message>
        <source>This network sends traffic through a proxy, and the proxy did not let the call pass.</source>
        <translation>当前网络经过代理服务器，代理没有放行这次请求。</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to allow the platform&apos;s address, or change the system&apos;s proxy.</source>
        <translation>请联系网络管理员放行平台的地址，或更改系统代理设置。</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection</source>
        <translation>无法建立可信的加密连接</translation>
    </message>
    <message>
        <source>The certificate at the other end is not the platform&apos;s, or it is not valid. Somebody may be listening in.</source>
        <translation>对方的证书不是平台的，或者无效。可能有人在窃听。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. On a hotel or guest network sign in to it first. PlanDesk never goes on without a valid certificate.</source>
        <translation>请检查本机日期。在酒店或访客网络上请先登录该网络。没有有效证书，PlanDesk 不会继续。</translation>
    </message>
    <message>
        <source>The platform did not answer in time</source>
        <translation>平台未在限时内应答</translation>
    </message>
    <message>
        <source>The time limit of the call passed without an answer.</source>
        <translation>请求已超过时限，没有收到应答。</translation>
    </message>
    <message>
        <source>Try again. If it happens often, the network or the platform is slow.</source>
        <translation>请重试。如果经常出现，说明网络或平台较慢。</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here.</source>
        <translation>应答尚未收完，连接就断开了。</translation>
    </message>
    <message>
        <source>Try again. If it happens often, the network is unreliable.</source>
        <translation>请重试。如果经常出现，说明网络不稳定。</translation>
    </message>
    <message>
        <source>The answer points somewhere else</source>
        <translation>应答要求转到别处</translation>
    </message>
    <message>
        <source>The platform never redirects. A sign-in page of the network or a wrong address does.</source>
        <translation>平台从不重定向。这通常来自网络的登录页面，或地址有误。</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, or check the address in the profile.</source>
        <translation>请在浏览器中登录网络，或检查配置中的地址。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <source>It was cut off at 8 MiB; the platform&apos;s answers are far smaller.</source>
        <translation>已在 8 MiB 处截断；平台的应答远小于此。</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>请检查配置中的地址。</translation>
    </message>
    <message>
        <source>The server answered with HTTP error %1</source>
        <translation>服务器返回 HTTP 错误 %1</translation>
    </message>
    <message>
        <source>The answer says nothing more. It may come from a proxy or a gateway in between.</source>
        <translation>应答没有更多说明，可能来自中间的代理或网关。</translation>
    </message>
    <message>
        <source>Try again later. If it stays, copy the details for a ticket.</source>
        <translation>请稍后重试。如果仍然如此，请复制工单信息。</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>无法读取应答</translation>
    </message>
    <message>
        <source>It is not in the platform&apos;s format. A sign-in page or a proxy answers like this.</source>
        <translation>应答不是平台的格式。登录页面或代理服务器会这样应答。</translation>
    </message>
    <message>
        <source>Open a web page to see whether the network wants a sign-in, then try again.</source>
        <translation>请打开一个网页，看看网络是否需要登录，然后重试。</translation>
    </message>
    <message>
        <source>The answer is incomplete</source>
        <translation>应答不完整</translation>
    </message>
    <message>
        <source>The platform answered in a form that it does not document: %1</source>
        <translation>平台的应答与文档不符：%1</translation>
    </message>
    <message>
        <source>Copy the details for a ticket; PlanDesk does not guess what is missing.</source>
        <translation>请复制工单信息；PlanDesk 不会猜测缺少的内容。</translation>
    </message>
    <message>
        <source>The platform does not know the AppKey</source>
        <translation>平台不认识这个 AppKey</translation>
    </message>
    <message>
        <source>The AppKey in the profile is wrong or was deleted.</source>
        <translation>配置中的 AppKey 有误，或已被删除。</translation>
    </message>
    <message>
        <source>Copy the AppKey again from the platform&apos;s console into the profile.</source>
        <translation>请从平台控制台重新复制 AppKey 到配置中。</translation>
    </message>
    <message>
        <source>The platform refuses the signature</source>
        <translation>平台拒绝了签名</translation>
    </message>
    <message>
        <source>What was signed here differs from what the platform received. Something in between changes requests.</source>
        <translation>本机签名的内容与平台收到的不一致，中间有设备改动了请求。</translation>
    </message>
    <message>
        <source>Both sides signed the same text, so the AppSecret in the profile is wrong.</source>
        <translation>双方签名的内容相同，因此配置中的 AppSecret 有误。</translation>
    </message>
    <message>
        <source>Compare the lines under Details, and try another network or without a proxy.</source>
        <translation>请在“详情”中逐行对比，并换一个网络或不经代理再试。</translation>
    </message>
    <message>
        <source>Enter the AppSecret again.</source>
        <translation>请重新输入 AppSecret。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>本机时钟不准</translation>
    </message>
    <message>
        <source>The platform accepts calls only within 15 minutes of its own time.</source>
        <translation>平台只接受与其时间相差 15 分钟以内的请求。</translation>
    </message>
    <message>
        <source>Set the computer&apos;s date, time and zone, then try again.</source>
        <translation>请校正本机的日期、时间和时区，然后重试。</translation>
    </message>
    <message>
        <source>The platform says it has seen this call before</source>
        <translation>平台表示已收到过这次请求</translation>
    </message>
    <message>
        <source>Every call carries a number used once; something in between sent it again.</source>
        <translation>每次请求都带有一次性编号；中间有设备重发了它。</translation>
    </message>
    <message>
        <source>Read the device again before you repeat anything.</source>
        <translation>重复任何操作之前，请先重新读取设备。</translation>
    </message>
    <message>
        <source>The application may not make this call</source>
        <translation>应用无权调用此接口</translation>
    </message>
    <message>
        <source>The AppKey is valid, but the platform has not granted it this right.</source>
        <translation>AppKey 有效，但平台没有授予这项权限。</translation>
    </message>
    <message>
        <source>Have the call granted to the application in the platform&apos;s console.</source>
        <translation>请在平台控制台为应用授权此接口。</translation>
    </message>
    <message>
        <source>Too many calls at once</source>
        <translation>请求过于频繁</translation>
    </message>
    <message>
        <source>The platform asks to slow down.</source>
        <translation>平台要求放慢速度。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>请等待 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待一分钟后重试。</translation>
    </message>
    <message>
        <source>The platform&apos;s gateway refused the call</source>
        <translation>平台网关拒绝了请求</translation>
    </message>
    <message>
        <source>It did not reach the service behind it.</source>
        <translation>请求没有到达网关之后的服务。</translation>
    </message>
    <message>
        <source>Copy the details for a ticket.</source>
        <translation>请复制工单信息。</translation>
    </message>
    <message>
        <source>The platform has a fault</source>
        <translation>平台出现故障</translation>
    </message>
    <message>
        <source>Its gateway could not reach the service behind it.</source>
        <translation>平台网关无法连到其后的服务。</translation>
    </message>
    <message>
        <source>The project token has expired</source>
        <translation>项目令牌已过期</translation>
    </message>
    <message>
        <source>A token lives two hours, and a new one taken elsewhere ends the old one at once.</source>
        <translation>令牌有效两小时；在别处获取新令牌会使旧令牌立即失效。</translation>
    </message>
    <message>
        <source>A new one must be taken. That ends the token of every other program of the project.</source>
        <translation>需要重新获取令牌。同一项目的其他程序所用的令牌会随之失效。</translation>
    </message>
    <message>
        <source>The platform refused with code %1</source>
        <translation>平台拒绝了请求，代码 %1</translation>
    </message>
    <message>
        <source>What the code means is not documented. The platform&apos;s own words are below.</source>
        <translation>该代码没有公开说明。下面是平台的原话。</translation>
    </message>
    <message>
        <source>Check what was entered. If it should have worked, copy the details for a ticket.</source>
        <translation>请检查输入内容。如果输入无误，请复制工单信息。</translation>
    </message>
    <message>
        <source>A parameter is not valid.</source>
        <translation>参数无效。</translation>
    </message>
    <message>
        <source>The platform could not establish who is calling.</source>
        <translation>平台无法确认调用者的身份。</translation>
    </message>
    <message>
        <source>The application has no right to do this.</source>
        <translation>应用无权执行此操作。</translation>
    </message>
    <message>
        <source>The platform does not know the call or its version.</source>
        <translation>平台没有这个接口或这个版本。</translation>
    </message>
    <message>
        <source>There were too many calls; slow down.</source>
        <translation>请求过于频繁，请放慢速度。</translation>
    </message>
    <message>
        <source>The platform&apos;s service failed.</source>
        <translation>平台服务出错。</translation>
    </message>
    <message>
        <source>The platform&apos;s service is not available at the moment.</source>
        <translation>平台服务暂时不可用。</translation>
    </message>
    <message>
        <source>The account does not exist.</source>
        <translation>账号不存在。</translation>
    </message>
    <message>
        <source>The device does not exist in this region.</source>
        <translation>设备在此区域不存在。</translation>
    </message>
    <message>
        <source>The account and the device are not bound.</source>
        <translation>账号与设备没有绑定。</translation>
    </message>
    <message>
        <source>The account is not the device&apos;s administrator.</source>
        <translation>该账号不是设备管理员。</translation>
    </message>
    <message>
        <source>The account was left empty.</source>
        <translation>账号为空。</translation>
    </message>
    <message>
        <source>The device is not bound to anybody.</source>
        <translation>设备没有绑定任何账号。</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>%1 a code, %2 the platform&apos;s words for it.</extracomment>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>Code %1: %2</source>
        <translation>代码 %1：%2</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceExport</name>
    <message>
        <source>Save the evidence</source>
        <translation>保存证据</translation>
    </message>
    <message>
        <source>Evidence (*.json)</source>
        <translation>证据 (*.json)</translation>
    </message>
</context>
<context>
    <name>ui::ExportBanner</name>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved</source>
        <translation>已停止，未保存任何内容</translation>
    </message>
    <message>
        <source>The devices were not saved</source>
        <extracomment>%1 a file, %2 the system&apos;s words.</extracomment>
        <translation>设备未保存</translation>
    </message>
    <message>
        <source>%1: %2
A file that was there before is as it was. Choose another place, or make room, then try again.</source>
        <translation>%1：%2
原有文件保持不变。请换一个位置，或腾出空间后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Saving the devices: %Ln so far</source>
        <translation>
            <numerusform>正在保存设备：已完成 %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) saved</source>
        <translation>
            <numerusform>已保存 %Ln 台设备</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FactWords</name>
    <message>
        <source>The account that administers the device is another one.</source>
        <translation>设备管理员账号已变更。</translation>
    </message>
    <message>
        <source>The account that administers the target device is another one.</source>
        <translation>目标设备的管理员账号已变更。</translation>
    </message>
    <message>
        <source>Target device: %1</source>
        <extracomment>What changed at the device that is to get an order, %1.</extracomment>
        <translation>目标设备：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>另有 %n 处变化</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is not on sale any more.</source>
        <translation>此套餐已停售。</translation>
    </message>
    <message>
        <source>The plan&apos;s price: %1 → %2</source>
        <extracomment>%1 the price that was shown, %2 the price now.</extracomment>
        <translation>套餐价格：%1 → %2</translation>
    </message>
    <message>
        <source>The plan on sale: %1 → %2</source>
        <extracomment>%1 the plan as it was shown, %2 as it is on sale now.</extracomment>
        <translation>在售套餐：%1 → %2</translation>
    </message>
</context>
<context>
    <name>ui::FieldView</name>
    <message>
        <source>Copy this field</source>
        <translation>复制此字段</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and its value, for screen readers.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::FileNote</name>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>The file was not saved: %1</source>
        <translation>文件未保存：%1</translation>
    </message>
</context>
<context>
    <name>ui::FilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存当前筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存当前筛选</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>重命名筛选</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>筛选名称：</translation>
    </message>
    <message>
        <source>Another filter has this name and will be replaced:</source>
        <translation>已有同名筛选，保存后将替换它：</translation>
    </message>
    <message>
        <source>The filters cannot be written to the settings; this change lasts until PlanDesk ends. Make room on the disk, or let somebody see to the folder of the settings, then save it again.</source>
        <translation>筛选无法写入设置，此更改只保留到 PlanDesk 退出。请清理磁盘空间，或请管理员检查设置所在的文件夹，然后重新保存。</translation>
    </message>
</context>
<context>
    <name>ui::FlagBox</name>
    <message>
        <source>Platform&apos;s default</source>
        <translation>平台默认</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ui::ForecastWords</name>
    <message>
        <source>Assumed: it begins when the last plan of its type ends.</source>
        <translation>推断：在同类型最后一个套餐到期后开始。</translation>
    </message>
    <message>
        <source>Assumed: it begins at once; no plan of its type is in force or waiting.</source>
        <translation>推断：立即开始；没有同类型的套餐在使用中或待生效。</translation>
    </message>
    <message>
        <source>Assumed: it lasts whole calendar months; real terms differ by days.</source>
        <translation>推断：按整月计算；实际期限会相差几天。</translation>
    </message>
    <message>
        <source>Not documented: what becomes of the plan in force when another starts now.</source>
        <translation>平台未说明：另一个套餐立即生效时，使用中的套餐会怎样。</translation>
    </message>
    <message>
        <source>Unknown: whether a plan without dates comes before it.</source>
        <translation>未知：没有日期的套餐是否排在它前面。</translation>
    </message>
    <message>
        <source>Not documented: whether it waits for plans of the other type.</source>
        <translation>平台未说明：是否要等另一类型的套餐到期。</translation>
    </message>
    <message>
        <source>The real dates are read afterwards.</source>
        <translation>执行后将读取实际日期。</translation>
    </message>
    <message>
        <source>Assumed: it lasts as long as it had left.</source>
        <translation>推断：剩余多少时间，就持续多少时间。</translation>
    </message>
    <message>
        <source>Not documented: what becomes of the time it was used.</source>
        <translation>文档未说明：已消耗的时间如何处理。</translation>
    </message>
    <message>
        <source>Unknown: when it begins and ends; the platform gave no dates.</source>
        <translation>未知：何时开始、何时结束；平台没有给出日期。</translation>
    </message>
    <message>
        <source>Not documented: whether the plans that wait behind it begin earlier then.</source>
        <translation>文档未说明：排在其后的套餐是否会提前开始。</translation>
    </message>
    <message>
        <source>Not documented: whether a free order can be moved; the platform may refuse.</source>
        <translation>文档未说明：免费订单能否转移；平台可能会拒绝。</translation>
    </message>
    <message>
        <source>Not documented: what becomes of the time it had left.</source>
        <translation>文档未说明：剩余的时间如何处理。</translation>
    </message>
    <message>
        <source>Not documented: whether what it has recorded can still be watched.</source>
        <translation>文档未说明：已录制的录像是否还能观看。</translation>
    </message>
</context>
<context>
    <name>ui::Formats</name>
    <message>
        <source>empty</source>
        <extracomment>A time that the platform sent as an empty text.</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Here: %1
UTC: %2
Platform&apos;s text: %3</source>
        <extracomment>Tooltip of a time; %1 in the person&apos;s zone, %2 in UTC, %3 as the platform wrote it.</extracomment>
        <translation>本地时间：%1
UTC：%2
平台原文：%3</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <extracomment>A duration of days and hours, %1 the days with their unit, %2 the number of hours.</extracomment>
        <translation>%1 %2 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration of hours and minutes.</extracomment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in minutes.</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <extracomment>The person&apos;s time zone in the status bar, %1 such as UTC+8.</extracomment>
        <translation>时间为 %1</translation>
    </message>
</context>
<context>
    <name>ui::FreePlanFacts</name>
    <message>
        <source>Free plan</source>
        <translation>免费套餐</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>%1 and %2 are times.</extracomment>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Left to claim</source>
        <translation>剩余赠送月数</translation>
    </message>
    <message>
        <source>Reading the free plan…</source>
        <translation>正在读取免费套餐…</translation>
    </message>
    <message>
        <source>The free plan could not be read: %1</source>
        <extracomment>%1 what went wrong, a sentence without a full stop.</extracomment>
        <translation>免费套餐未能读取：%1</translation>
    </message>
</context>
<context>
    <name>ui::GroupChips</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A button that shows only the devices of a group: %1 the group, %2 how many they are.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Show only: %1, %Ln device(s)</source>
        <extracomment>For screen readers: a button that shows only the devices of a group, %1 the group.</extracomment>
        <translation>
            <numerusform>只显示：%1，%Ln 台设备</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GroupChoice</name>
    <message>
        <source>Group of devices</source>
        <translation>设备分组</translation>
    </message>
    <message>
        <source>all devices</source>
        <extracomment>The first choice among groups of devices.</extracomment>
        <translation>全部设备</translation>
    </message>
    <message>
        <source>Show only the devices of one group</source>
        <translation>只显示某一分组的设备</translation>
    </message>
</context>
<context>
    <name>ui::ImportButtons</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ 上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>下一步(&amp;N) ›</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::ImportCheckPage</name>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a list of problems: %1 the number of a line, %2 what is wrong.</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>正在检查各行…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>导入后会怎样？</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rows that cannot be imported</source>
        <translation>无法导入的行</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>Mend the file and save it, then check again.</source>
        <translation>请改正文件并保存，然后重新检查。</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>无法导入此文件</translation>
    </message>
    <message>
        <source>The book does not answer</source>
        <translation>设备簿没有响应</translation>
    </message>
    <message>
        <source>Wait until all rows are checked, or go back.</source>
        <translation>请等待检查完成，或返回上一步。</translation>
    </message>
    <message>
        <source>Put the file right to go on.</source>
        <translation>改正文件后才能继续。</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的设备。</translation>
    </message>
    <message>
        <source>The columns of the file are not the same any more</source>
        <translation>文件的列与之前不同</translation>
    </message>
    <message>
        <source>Go back, choose the file again and say what is in its columns.</source>
        <translation>请返回重新选择文件，并指明各列的内容。</translation>
    </message>
    <message>
        <source>Check the file again to go on.</source>
        <translation>请重新检查文件，然后继续。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln device(s)</source>
        <translation>
            <numerusform>导入 %Ln 台设备(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s); nothing is imported until the file is right</source>
        <translation>
            <numerusform>发现 %Ln 个问题；改正文件之前不会导入任何设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed. Mend the file and save it, then check again.</source>
        <translation>
            <numerusform>只列出前 %Ln 个。请改正文件并保存，然后重新检查。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportColumnsPage</name>
    <message>
        <source>The file is being read.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>The file cannot be read like this</source>
        <translation>这样无法读取此文件</translation>
    </message>
    <message>
        <source>Put the file right to go on.</source>
        <translation>改正文件后才能继续。</translation>
    </message>
    <message>
        <source>Say which column has the device IDs to go on.</source>
        <translation>请指明哪一列是设备 ID，然后继续。</translation>
    </message>
    <message>
        <source>What is in the columns?</source>
        <translation>各列是什么内容？</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>The first &amp;line names the columns</source>
        <translation>首行是列名(&amp;L)</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>First device</source>
        <translation>第一台设备</translation>
    </message>
    <message>
        <source>Second device</source>
        <translation>第二台设备</translation>
    </message>
    <message>
        <source>Imported as</source>
        <extracomment>Title of a column: the field of a device that a column of the file is imported as.</extracomment>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件中的各列</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1, imported as</source>
        <extracomment>Name of a choice for those who cannot see: %1 the title of a column.</extracomment>
        <translation>%1，导入为</translation>
    </message>
</context>
<context>
    <name>ui::ImportFilePage</name>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>表格 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Facts of a file: %1 its encoding, %2 what separates its columns, %3 how many columns.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>导入哪个表格？</translation>
    </message>
    <message>
        <source>Devices from a CSV file come into this profile&apos;s book.</source>
        <translation>CSV 文件中的设备将进入此配置的设备簿。</translation>
    </message>
    <message>
        <source>A file with one device a line, as spreadsheets save it under “CSV”: in UTF-8, UTF-16 or GB18030. One column must have the device IDs.</source>
        <translation>每行一台设备的文件，即电子表格另存的 CSV 格式，编码可为 UTF-8、UTF-16 或 GB18030。其中一列必须是设备 ID。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>无法导入此文件</translation>
    </message>
    <message>
        <source>Choose a file to go on.</source>
        <translation>请选择文件，然后继续。</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Imported: %1</source>
        <extracomment>What an import takes from a file: %1 fields of a device, such as their names and tags.</extracomment>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <extracomment>Columns of a file that an import takes nothing from: %1 their titles.</extracomment>
        <translation>不导入：%1</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln device(s), as the file is understood:</source>
        <translation>
            <numerusform>按文件识别的前 %Ln 台设备：</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices, as the file is understood:</source>
        <translation>按文件识别的设备：</translation>
    </message>
</context>
<context>
    <name>ui::ImportRunPage</name>
    <message>
        <source>The import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>All devices come into the book, or none.</source>
        <translation>要么全部导入，要么一台也不导入。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Importing: %1 of %2</source>
        <translation>正在导入：%1 / %2</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported</source>
        <translation>已停止，未导入任何设备</translation>
    </message>
    <message>
        <source>The book is as it was before.</source>
        <translation>设备簿保持原样。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何设备</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) added</source>
        <translation>
            <numerusform>新增 %Ln 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>更新 %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as before</source>
        <translation>
            <numerusform>保持不变 %Ln 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportSteps</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Step of a wizard: the rows are checked.</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Step of a wizard: the devices come into the book.</extracomment>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>ui::ImportSummary</name>
    <message>
        <source>Looking up what is in the book already…</source>
        <translation>正在核对设备簿中已有的设备…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What an import brings: %1 so many new devices, %2 so many that are known.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Update the known ones: what is written in a cell replaces what was, empty cells leave it</source>
        <translation>更新已有设备：有内容的单元格覆盖原值，空单元格保留原值(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Update the known ones with what the platform says; names, tags and notes given here stay</source>
        <translation>用平台返回的内容更新已有设备，本地的名称、标签和备注保持不变(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep the known ones as they are</source>
        <translation>已有设备保持不变(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new device(s)</source>
        <translation>
            <numerusform>新设备 %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the book already</source>
        <translation>
            <numerusform>设备簿中已有 %Ln 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportWizard</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
</context>
<context>
    <name>ui::ImportWords</name>
    <message>
        <source>The file cannot be read: %1. Check that it is there and may be read, or choose another one.</source>
        <extracomment>%1 the system&apos;s words.</extracomment>
        <translation>无法读取文件：%1。请确认文件存在且有读取权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it, then import its parts one after the other.</source>
        <extracomment>%1 a size such as 200 MB.</extracomment>
        <translation>文件大于 %1。请拆分后逐个导入。</translation>
    </message>
    <message>
        <source>Nothing is written in the file. Choose another one.</source>
        <translation>文件里没有内容。请选择其他文件。</translation>
    </message>
    <message>
        <source>Some bytes of the file are no characters in %1. Choose another encoding, or save the table as CSV once more.</source>
        <extracomment>%1 an encoding such as UTF-8.</extracomment>
        <translation>文件中有些字节不是 %1 字符。请选择其他编码，或重新另存为 CSV。</translation>
    </message>
    <message>
        <source>There is no device ID.</source>
        <translation>没有设备 ID。</translation>
    </message>
    <message>
        <source>The device ID “%1” is on line %2 already.</source>
        <extracomment>%1 a device ID, %2 the number of a line.</extracomment>
        <translation>设备 ID“%1”在第 %2 行已出现过。</translation>
    </message>
    <message>
        <source>A quotation mark that opens here is never closed.</source>
        <translation>此处开始的引号没有结束。</translation>
    </message>
    <message>
        <source>There are more cells than columns: “%1” has none. Put texts with separators in quotation marks.</source>
        <extracomment>%1 what is written in a cell.</extracomment>
        <translation>单元格多于列数：“%1”没有对应的列。含分隔符的文字请加引号。</translation>
    </message>
    <message>
        <source>“%1” is no device ID: letters, digits, hyphens and underscores, 64 at most.</source>
        <translation>“%1”不是设备 ID：应为字母、数字、连字符和下划线，最多 64 位。</translation>
    </message>
    <message>
        <source>“%1” was rounded by a spreadsheet. Format the column as text and enter the number again.</source>
        <extracomment>%1 such as 1.2E+11.</extracomment>
        <translation>“%1”已被电子表格四舍五入。请把该列设为文本格式并重新输入。</translation>
    </message>
    <message>
        <source>“%1” is no category: camera or doorbell.</source>
        <translation>“%1”不是有效类别：应为摄像头或门铃。</translation>
    </message>
    <message>
        <source>“%1” is no connection: online, offline, never active, disabled or a number.</source>
        <translation>“%1”不是有效连接状态：应为在线、离线、从未激活、已禁用或数字。</translation>
    </message>
    <message>
        <source>“%1” is no time such as 2026-03-01T08:00:00Z.</source>
        <translation>“%1”不是有效时间，应形如 2026-03-01T08:00:00Z。</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device. Choose a file.</source>
        <translation>这是文件夹、管道或设备，请选择一个文件。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>Stands for the title of a column: %1 its number.</extracomment>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>ui::Intake</name>
    <message>
        <source>Devices are being removed or put back; wait a moment</source>
        <translation>正在移除或恢复设备，请稍候</translation>
    </message>
    <message>
        <source>No device is marked</source>
        <translation>未选中设备</translation>
    </message>
    <message>
        <source>Mark one device alone to edit it</source>
        <translation>请只选中一台设备再编辑</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>没有可撤销的移除</translation>
    </message>
    <message>
        <source>Another table is being saved; wait a moment</source>
        <translation>正在保存另一个表格，请稍候</translation>
    </message>
</context>
<context>
    <name>ui::IntakeActions</name>
    <message>
        <source>&amp;Add a device…</source>
        <translation>添加设备(&amp;A)…</translation>
    </message>
    <message>
        <source>Add one device to the book by its device ID</source>
        <translation>按设备 ID 向设备簿添加一台设备</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the device&apos;s name, user, tags and notes</source>
        <translation>修改设备的名称、用户、标签和备注</translation>
    </message>
    <message>
        <source>Re&amp;move from the book</source>
        <translation>从设备簿移除(&amp;M)</translation>
    </message>
    <message>
        <source>Take the marked devices out of the book; the platform keeps them</source>
        <translation>把选中的设备移出设备簿，平台上的设备不受影响</translation>
    </message>
    <message>
        <source>&amp;Undo the removal</source>
        <translation>撤销移除(&amp;U)</translation>
    </message>
    <message>
        <source>Put the devices back that were removed last</source>
        <translation>恢复上一次移除的设备</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>Import devices from a CSV file</source>
        <translation>从 CSV 文件导入设备</translation>
    </message>
    <message>
        <source>Import the devices of the profile&apos;s project</source>
        <translation>导入此配置所属项目的设备</translation>
    </message>
    <message>
        <source>E&amp;xport all devices…</source>
        <translation>导出全部设备(&amp;X)…</translation>
    </message>
    <message>
        <source>Save all devices of the book as a CSV file</source>
        <translation>把设备簿中的全部设备保存为 CSV 文件</translation>
    </message>
    <message>
        <source>Save the marked devices as a CSV file</source>
        <translation>把选中的设备保存为 CSV 文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of an action: %1 what it does, %2 its keys.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Import from the p&amp;latform…</source>
        <translation>从平台导入(&amp;L)…</translation>
    </message>
    <message>
        <source>Export the &amp;marked devices…</source>
        <translation>导出选中的设备(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>ui::IntakeBanner</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The devices were not removed</source>
        <translation>设备未移除</translation>
    </message>
    <message>
        <source>The devices were not put back; they are still kept here</source>
        <translation>设备未恢复，内容仍保留在此</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>You stopped it; the book is as it was before.</source>
        <translation>您已停止操作，设备簿保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln device(s)…</source>
        <translation>
            <numerusform>正在移除 %Ln 台设备…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) removed from the book</source>
        <translation>
            <numerusform>已从设备簿移除 %Ln 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln device(s) back…</source>
        <translation>
            <numerusform>正在恢复 %Ln 台设备…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) put back as they were</source>
        <translation>
            <numerusform>已恢复 %Ln 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that the platform still lists reappear, without notes and tags, when the devices are read again.</source>
        <translation>平台上仍有的设备在重新读取后会再次出现，但不含备注和标签。</translation>
    </message>
    <message>
        <source>“%1” removed from the book</source>
        <extracomment>%1 a device.</extracomment>
        <translation>已从设备簿移除“%1”</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>In lists, pages and pictures</source>
        <extracomment>Heading of keys that work where the focus is, and not everywhere.</extracomment>
        <translation>列表、分页与时间轴中</translation>
    </message>
    <message>
        <source>Show what can be done here</source>
        <translation>显示此处可用的操作</translation>
    </message>
</context>
<context>
    <name>ui::LeaveDialog</name>
    <message>
        <source>Quit PlanDesk</source>
        <translation>退出 PlanDesk</translation>
    </message>
    <message>
        <source>Work with another profile</source>
        <translation>切换配置</translation>
    </message>
    <message>
        <source>Something is not finished. Quit all the same?</source>
        <translation>还有未完成的操作，仍要退出吗？</translation>
    </message>
    <message>
        <source>Something is not finished. Work with %1 all the same?</source>
        <translation>还有未完成的操作，仍要切换到“%1”吗？</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>&amp;Copy the notes</source>
        <translation>复制备注(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>仍要退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Stop it and &amp;go on</source>
        <translation>停止并切换(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>留在这里(&amp;S)</translation>
    </message>
    <message>
        <source>• A change: its window closes, and what was entered there is lost. Nothing of it was sent.</source>
        <translation>• 一项更改：其窗口将关闭，已填写的内容会丢失；尚未向平台发送任何内容。</translation>
    </message>
    <message>
        <source>• An import of devices: it is stopped, and none of them comes into the book.</source>
        <translation>• 设备导入：将停止，不会有任何设备写入设备簿。</translation>
    </message>
    <message>
        <source>• Reading plans, %1 of %2 so far: it is stopped; what was read is kept.</source>
        <extracomment>%1 of %2 devices.</extracomment>
        <translation>• 读取套餐（已完成 %1/%2）：将停止，已读取的会保留。</translation>
    </message>
    <message>
        <source>• Saving a table: it is stopped, and the file stays as it was.</source>
        <translation>• 保存表格：将停止，原文件保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>• Notes about %n device(s), which the device book could not take: they are lost.</source>
        <translation>
            <numerusform>• %n 台设备的备注未能写入设备簿：将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>• Replacing a device: the order on its way is finished, and the others stay where they are. You can go on with it later.</source>
        <translation>• 换机：正在转移的订单会完成，其余订单留在原设备，之后可以继续。</translation>
    </message>
</context>
<context>
    <name>ui::LimitsPage</name>
    <message>
        <source>Limits</source>
        <extracomment>Title of a page of a profile&apos;s fields: what may be spent with it.</extracomment>
        <translation>限额</translation>
    </message>
    <message>
        <source>Price of one purchase</source>
        <translation>单次购买金额</translation>
    </message>
    <message>
        <source>In yuan, all copies together, such as 150.00; empty: no limit.</source>
        <translation>单位：元，按全部数量合计，例如 150.00；留空表示不限。</translation>
    </message>
    <message>
        <source>Price of all purchases of a day</source>
        <translation>每日购买总金额</translation>
    </message>
    <message>
        <source>In yuan, by the day of this computer; empty: no limit. Purchases with an unknown outcome count.</source>
        <translation>单位：元，按本机日期计算；留空表示不限。结果未知的购买也计入。</translation>
    </message>
    <message>
        <source>Copies of one purchase</source>
        <translation>单次购买数量</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>留空表示不限。</translation>
    </message>
</context>
<context>
    <name>ui::Lists</name>
    <message>
        <source>, </source>
        <extracomment>Stands between the parts of a list, such as numbers of orders.</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>the built-in platform</source>
        <extracomment>Stands where a profile&apos;s name would.</extracomment>
        <translation>内置平台</translation>
    </message>
</context>
<context>
    <name>ui::MissingOrderBanner</name>
    <message>
        <source>Order %1 is not among this device&apos;s orders</source>
        <extracomment>%1 number of an order.</extracomment>
        <translation>此设备没有订单 %1</translation>
    </message>
    <message>
        <source>Another order may be chosen below. It may have moved to another device.</source>
        <translation>下方选中的可能是其他订单。该订单可能已转移到其他设备。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>ui::NoSessionPage</name>
    <message>
        <source>AppSecret</source>
        <extracomment>The label of a field.</extracomment>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>存入钥匙串</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>仅本次使用</translation>
    </message>
    <message>
        <source>Work with the built-in platform instead</source>
        <translation>改用内置平台</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>PlanDesk is starting…</source>
        <translation>PlanDesk 正在启动…</translation>
    </message>
    <message>
        <source>Starting the built-in platform…</source>
        <translation>正在启动内置平台…</translation>
    </message>
    <message>
        <source>The built-in platform did not start</source>
        <translation>内置平台未能启动</translation>
    </message>
    <message>
        <source>Finishing what is on its way…</source>
        <translation>正在完成进行中的操作…</translation>
    </message>
    <message>
        <source>A change that was sent is waited for, so that its outcome is known and recorded.</source>
        <translation>正在等待已发出的更改，以便得知并记录其结果。</translation>
    </message>
    <message>
        <source>Asking the keychain for the AppSecret of %1…</source>
        <extracomment>%1 name of a profile.</extracomment>
        <translation>正在从钥匙串读取“%1”的 AppSecret…</translation>
    </message>
    <message>
        <source>It may ask for its password in a window of its own.</source>
        <translation>钥匙串可能会在另一个窗口中询问密码。</translation>
    </message>
    <message>
        <source>There is no profile called %1</source>
        <extracomment>%1 name of a profile.</extracomment>
        <translation>没有名为“%1”的配置</translation>
    </message>
    <message>
        <source>Choose one by its name in the bar above, or add it there.</source>
        <translation>请点击上方环境栏中的配置名称，选择一个配置或新建。</translation>
    </message>
    <message>
        <source>If PlanDesk is open already, use that window. Otherwise the data folder may be read-only, or the disk full: make the folder writable, or free some space, then try again.</source>
        <translation>如果 PlanDesk 已经打开，请使用那个窗口。否则数据文件夹可能是只读的，或磁盘已满：请将文件夹改为可写，或腾出空间，然后重试。</translation>
    </message>
</context>
<context>
    <name>ui::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes about the device</source>
        <translation>设备备注</translation>
    </message>
    <message>
        <source>What the next colleague should know: where it hangs, whom to call…</source>
        <translation>写给下一位同事：装在哪里、联系谁…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <extracomment>%1 words by which devices are grouped.</extracomment>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Not saved; the text stays here. Details: %1</source>
        <extracomment>%1 technical words in English.</extracomment>
        <translation>未能保存，文字仍保留在此。详情：%1</translation>
    </message>
    <message>
        <source>The device book does not answer. Details: %1</source>
        <translation>设备簿没有响应。详情：%1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Under the notes: they are only in the window yet, or in the book.</extracomment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Kept on this computer, in this profile&apos;s book.</source>
        <translation>保存在本机该配置的设备簿中。</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBanner</name>
    <message>
        <source>Show the activity</source>
        <translation>查看操作记录</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>PlanDesk opens plandesk://device/&lt;device ID&gt; and plandesk://order/&lt;device ID&gt;/&lt;order ID&gt;.</source>
        <translation>PlanDesk 可打开 plandesk://device/&lt;设备 ID&gt; 和 plandesk://order/&lt;设备 ID&gt;/&lt;订单号&gt;。</translation>
    </message>
    <message>
        <source>There is no profile %1</source>
        <extracomment>%1 name of a profile.</extracomment>
        <translation>没有名为“%1”的配置</translation>
    </message>
    <message>
        <source>It was asked for on the command line. Profiles are in the File menu.</source>
        <translation>该配置由命令行指定。配置列表见“文件”菜单。</translation>
    </message>
    <message>
        <source>PlanDesk did not close properly last time</source>
        <translation>PlanDesk 上次未正常退出</translation>
    </message>
    <message>
        <source>Every change that was sent is on record; what was left open is being looked into. The diagnostics help to find the cause and hold no secrets.</source>
        <translation>已发送的更改均有记录，未完成的正在查询结果。诊断信息有助于查明原因，不包含任何密钥。</translation>
    </message>
    <message>
        <source>This link cannot be opened: %1</source>
        <extracomment>%1 the text of a link that another program gave.</extracomment>
        <translation>无法打开此链接：%1</translation>
    </message>
    <message>
        <source>An open change was closed; nothing of it was sent</source>
        <translation>一项未完成的更改已关闭；没有发送任何内容</translation>
    </message>
    <message>
        <source>This profile was changed, here or by another PlanDesk, and what it allows now holds at once. Begin the change again.</source>
        <translation>此配置已在这里或由另一个 PlanDesk 修改，其许可范围立即生效。请重新开始此更改。</translation>
    </message>
    <message>
        <source>A link was not opened</source>
        <translation>有一个链接未打开</translation>
    </message>
    <message>
        <source>Another profile is worked with than when it came. Open it again if it belongs to this one.</source>
        <translation>收到链接后已切换到其他配置。如果它属于当前配置，请重新打开。</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard</source>
        <translation>诊断信息已复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>ui::OperationActions</name>
    <message>
        <source>It is on another platform than this profile&apos;s</source>
        <translation>它不在此配置的平台上</translation>
    </message>
    <message>
        <source>Device %1</source>
        <extracomment>Where to go: %1 a device.</extracomment>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>Where to go: %1 the number of an order.</extracomment>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Read again now</source>
        <translation>立即重新读取</translation>
    </message>
    <message>
        <source>Read the device again and compare it with what was there before</source>
        <translation>重新读取设备，与之前的内容比较</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>了结…</translation>
    </message>
    <message>
        <source>Close this change with a reason, in the banner above</source>
        <translation>在上方横幅中填写原因，了结这项更改</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Show the device, or one of the orders</source>
        <translation>显示设备或其中一个订单</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>复制工单信息</translation>
    </message>
    <message>
        <source>Copy all of it as text, phone numbers masked</source>
        <translation>以文本复制全部内容，手机号会隐去中间几位</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>导出证据…</translation>
    </message>
    <message>
        <source>Save all steps in a file that can be checked offline; it has phone numbers in full</source>
        <translation>把全部步骤保存到一个可离线校验的文件；其中的手机号是完整的</translation>
    </message>
    <message>
        <source>Show phone</source>
        <translation>显示手机号</translation>
    </message>
    <message>
        <source>Show phone numbers in full until another change is chosen</source>
        <translation>完整显示手机号，直到选择另一项更改</translation>
    </message>
    <message>
        <source>Choose the surplus order among those found, and suspend it as part of this change</source>
        <translation>从查到的订单中选出多出的一个，并在这项更改中停用</translation>
    </message>
    <message>
        <source>Suspend the surplus order…</source>
        <translation>停用多余订单…</translation>
    </message>
</context>
<context>
    <name>ui::OperationBanner</name>
    <message>
        <source>Close with this reason</source>
        <translation>按此原因了结</translation>
    </message>
    <message>
        <source>How was it found out?</source>
        <translation>填写原因</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>了结的原因</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>复制工单信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message numerus="yes">
        <source>%n more outcome(s) unknown.</source>
        <translation>
            <numerusform>另有 %n 项结果未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be closed: %1</source>
        <translation>未能了结：%1</translation>
    </message>
    <message>
        <source>Yes, it is this one</source>
        <translation>是，就是这一笔</translation>
    </message>
    <message>
        <source>No, close with this reason</source>
        <extracomment>Closes a change whose result was found, because what was found is somebody else&apos;s work.</extracomment>
        <translation>不是，按此原因了结</translation>
    </message>
    <message>
        <source>Suspend the surplus order…</source>
        <translation>停用多余订单…</translation>
    </message>
</context>
<context>
    <name>ui::OperationDetail</name>
    <message>
        <source>Facts</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>请求与应答</translation>
    </message>
    <message>
        <source>Facts of the change</source>
        <translation>更改的概况</translation>
    </message>
    <message>
        <source>Steps of the change</source>
        <translation>更改的步骤</translation>
    </message>
    <message>
        <source>Choose a change to see all of it.</source>
        <translation>选择一项更改以查看全部内容。</translation>
    </message>
    <message>
        <source>A newer PlanDesk wrote this down. Use that one to see what it was.</source>
        <translation>这是较新版本的 PlanDesk 记录的。请用该版本查看其内容。</translation>
    </message>
    <message>
        <source>It goes on by itself, whatever is shown meanwhile.</source>
        <translation>无论此时显示什么，它都会自行继续。</translation>
    </message>
    <message>
        <source>Another PlanDesk is working on it.</source>
        <translation>另一个 PlanDesk 正在处理它。</translation>
    </message>
    <message>
        <source>Its steps could not be read: %1</source>
        <extracomment>%1 technical words in English.</extracomment>
        <translation>无法读取其步骤：%1</translation>
    </message>
    <message>
        <source>Another PlanDesk that is open has it. Read it again and close it there.</source>
        <translation>另一个打开着的 PlanDesk 正持有它。请在那里重新读取并了结。</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>更改详情</translation>
    </message>
</context>
<context>
    <name>ui::OperationFacts</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Target device</source>
        <translation>目标设备</translation>
    </message>
    <message>
        <source>Target device ID</source>
        <translation>目标设备 ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Platform&apos;s host</source>
        <translation>平台主机</translation>
    </message>
    <message>
        <source>Change ID</source>
        <translation>更改 ID</translation>
    </message>
    <message>
        <source>Its short form</source>
        <translation>更改短 ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Estimated: price × copies, as they were shown</source>
        <translation>估算：当时显示的价格 × 购买数量</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>购买数量</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Suspended as surplus</source>
        <translation>已作为多余订单停用</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>发起人</translation>
    </message>
    <message>
        <source>Entered name</source>
        <extracomment>The name that a person entered for the activity record.</extracomment>
        <translation>填写的姓名</translation>
    </message>
</context>
<context>
    <name>ui::OperationPresentation</name>
    <message>
        <source>Estimated: price × copies, as they were shown</source>
        <translation>估算：当时显示的价格 × 购买数量</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Who begins a change: %1 a name at the computer, %2 the computer.</extracomment>
        <translation>%1（在 %2 上）</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>Column: when a change was begun.</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: what became of a change.</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: what was to be changed.</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Begun by</source>
        <extracomment>Column: who began a change, by the name they entered or else the login name.</extracomment>
        <translation>发起人</translation>
    </message>
</context>
<context>
    <name>ui::OperationSteps</name>
    <message>
        <source>%1 here, %2 on the platform (UTC)</source>
        <extracomment>Tooltip of a step: %1 the time by this computer&apos;s clock, %2 by the platform&apos;s, both in UTC.</extracomment>
        <translation>本机 %1，平台 %2（UTC）</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <extracomment>A step that a newer program wrote down; %1 its word.</extracomment>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>Taken over, because PlanDesk had ended: %1</source>
        <extracomment>%1 how far the operation has come.</extracomment>
        <translation>PlanDesk 曾中途退出，现已接手：%1</translation>
    </message>
    <message>
        <source>Seen after all: %1</source>
        <extracomment>%1 how far the operation has come.</extracomment>
        <translation>后来又查到：%1</translation>
    </message>
    <message>
        <source>Read again: %1</source>
        <extracomment>%1 how far the operation has come.</extracomment>
        <translation>重新读取：%1</translation>
    </message>
    <message>
        <source>Recorded, and the device locked</source>
        <translation>已记录，并锁定设备</translation>
    </message>
    <message>
        <source>Read what the platform holds</source>
        <translation>已读取平台上的现状</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Accepted by the platform</source>
        <translation>平台已受理</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were there</source>
        <translation>
            <numerusform>当时有 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>order %1</source>
        <extracomment>%1 the number of an order.</extracomment>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>new since then: %1</source>
        <extracomment>%1 numbers of orders.</extracomment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>no new order</source>
        <translation>没有新订单</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <extracomment>%1 what a person typed.</extracomment>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>request %1</source>
        <extracomment>%1 the id that the platform gave to a request.</extracomment>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <extracomment>Who took a step: %1 a person, %2 a computer.</extracomment>
        <translation>由“%1”在电脑“%2”上操作</translation>
    </message>
    <message>
        <source>unlocked because: %1</source>
        <extracomment>%1 why a person unlocked the changes of a production profile.</extracomment>
        <translation>解锁原因：%1</translation>
    </message>
    <message>
        <source>Surplus order %1: %2</source>
        <extracomment>A step of suspending an order too many: %1 the number of the order, %2 the step.</extracomment>
        <translation>多余订单 %1：%2</translation>
    </message>
</context>
<context>
    <name>ui::OperationWords</name>
    <message>
        <source>Bought for %1: order %2</source>
        <extracomment>%1 a device&apos;s name, %2 the new order&apos;s number.</extracomment>
        <translation>已为“%1”购买：订单 %2</translation>
    </message>
    <message>
        <source>Found for %1: order %2. Is it this purchase?</source>
        <extracomment>A new order that fits a purchase whose outcome was unknown: %1 a device&apos;s name, %2 the order&apos;s number.</extracomment>
        <translation>为“%1”查到订单 %2，是这次购买吗？</translation>
    </message>
    <message>
        <source>Closed by a person: %1</source>
        <translation>已由人工了结：%1</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came. Do not buy again; read the device&apos;s orders and compare.</source>
        <translation>请求已发送，但没有收到明确的应答。请勿重复购买；请读取设备的订单并核对。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Another change of this device is not finished yet. Wait for it, or find out how it ended, and then start again. Nothing was changed.</source>
        <translation>此设备还有一项更改没有完成。请等它完成或查明结果，然后重新开始。没有任何更改。</translation>
    </message>
    <message>
        <source>The activity record cannot be written, and without it nothing is sent. Check the disk and the data folder. Nothing was changed.</source>
        <translation>操作记录无法写入，因此没有发送。请检查磁盘和数据文件夹。没有任何更改。</translation>
    </message>
    <message>
        <source>the claim of the free plan for %1</source>
        <translation>为“%1”领取免费套餐</translation>
    </message>
    <message>
        <source>the start of the free plan of %1</source>
        <translation>让“%1”的免费套餐立即生效</translation>
    </message>
    <message>
        <source>the start of an order of %1</source>
        <translation>让“%1”的订单立即生效</translation>
    </message>
    <message>
        <source>the transfer from %1 to %2</source>
        <extracomment>%1 and %2 are names of devices.</extracomment>
        <translation>把订单从“%1”转移到“%2”</translation>
    </message>
    <message>
        <source>the suspension of an order of %1</source>
        <translation>停用“%1”的订单</translation>
    </message>
    <message>
        <source>the binding of an order of %1</source>
        <translation>绑定“%1”的订单</translation>
    </message>
    <message>
        <source>the purchase for %1</source>
        <extracomment>One of several changes that stand for %1 in sentences such as &quot;Not sent: %1&quot;; %1 here is a device&apos;s name.</extracomment>
        <translation>为“%1”购买套餐</translation>
    </message>
    <message>
        <source>Free plan claimed for %1</source>
        <translation>已为“%1”领取免费套餐</translation>
    </message>
    <message>
        <source>Free plan of %1 started</source>
        <translation>“%1”的免费套餐已生效</translation>
    </message>
    <message>
        <source>Order %2 of %1 started</source>
        <extracomment>%1 a device&apos;s name, %2 an order&apos;s number.</extracomment>
        <translation>“%1”的订单 %2 已生效</translation>
    </message>
    <message>
        <source>Order %3 moved from %1 to %2</source>
        <extracomment>%1 and %2 devices&apos; names, %3 an order&apos;s number.</extracomment>
        <translation>订单 %3 已从“%1”转移到“%2”</translation>
    </message>
    <message>
        <source>Order %2 of %1 frozen</source>
        <extracomment>%1 a device&apos;s name, %2 an order&apos;s number.</extracomment>
        <translation>“%1”的订单 %2 已冻结</translation>
    </message>
    <message>
        <source>Order %2 of %1 bound to the device&apos;s administrator</source>
        <extracomment>%1 a device&apos;s name, %2 an order&apos;s number.</extracomment>
        <translation>“%1”的订单 %2 已绑定到设备管理员</translation>
    </message>
    <message>
        <source>Seen in a fresh reading: %1. Was it this change?</source>
        <translation>重新读取后已查到：%1。是这次操作吗？</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已了结：%1</translation>
    </message>
    <message>
        <source>The platform refused %1</source>
        <translation>平台拒绝了：%1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>Did not happen: %1</source>
        <translation>没有发生：%1</translation>
    </message>
    <message>
        <source>Outcome unknown: %1</source>
        <translation>结果未知：%1</translation>
    </message>
    <message>
        <source>Not seen yet: %1</source>
        <translation>尚未查到：%1</translation>
    </message>
    <message>
        <source>Suspected duplicate: %1</source>
        <translation>疑似重复：%1</translation>
    </message>
    <message>
        <source>Accepted, but not seen: %1</source>
        <translation>平台已受理，但尚未查到：%1</translation>
    </message>
    <message>
        <source>Under way: %1</source>
        <translation>正在进行：%1</translation>
    </message>
    <message>
        <source>It was seen in a fresh reading of the device.</source>
        <translation>重新读取设备后已查到。</translation>
    </message>
    <message>
        <source>Nothing of it was seen until its request had expired. It goes on being watched, and is opened again should it show after all.</source>
        <translation>直到请求失效也没有查到。程序会继续留意，如果之后又查到，会重新打开这次操作。</translation>
    </message>
    <message>
        <source>The platform accepted it, but a fresh reading of the device does not show it.</source>
        <translation>平台已受理，但重新读取设备时没有查到。</translation>
    </message>
    <message>
        <source>It is read again from time to time. If you know better, close it with a reason.</source>
        <translation>程序会不时重新读取。如果您已经查明，请填写原因并了结。</translation>
    </message>
    <message>
        <source>You can close this window. The change goes on, and the main window tells how it ends.</source>
        <translation>可以关闭此窗口。操作会继续进行，结果会显示在主窗口中。</translation>
    </message>
    <message>
        <source>The version of the order list in use may be unable to show a frozen order, so a person has to find out.</source>
        <translation>所用版本的订单列表可能无法显示已冻结的订单，需要人工核实。</translation>
    </message>
    <message>
        <source>Only half of it is there: look at the orders of both devices.</source>
        <translation>只查到了一半：请查看两台设备的订单。</translation>
    </message>
    <message>
        <source>What can be read does not tell whether it happened, so a person has to find out.</source>
        <translation>从能读到的内容看不出是否已经发生，需要人工核实。</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came. Do not do it again; read the device again and compare.</source>
        <translation>已发送，但没有收到明确的答复。请勿重复操作；请重新读取设备并核对。</translation>
    </message>
    <message>
        <source>A fresh reading does not show it, but it may still come: a request lives for 15 minutes.</source>
        <translation>重新读取时没有查到，但仍可能生效：请求的有效期为 15 分钟。</translation>
    </message>
    <message>
        <source>The device is on another platform than this profile&apos;s. Open the profile it was changed with.</source>
        <translation>该设备不在当前配置的平台上。请打开当时操作所用的配置。</translation>
    </message>
    <message>
        <source>The device&apos;s plans are not as they were when this was decided. Read the device again and decide anew. Nothing was changed.</source>
        <translation>设备的套餐与作出决定时不同了。请重新读取设备后再决定。没有做任何更改。</translation>
    </message>
    <message>
        <source>This profile may not change anything. Nothing was changed.</source>
        <translation>此配置不允许任何更改。没有做任何更改。</translation>
    </message>
    <message>
        <source>Changes are locked. Unlock them with a reason, and start again. Nothing was changed.</source>
        <translation>更改已锁定。请填写原因解锁后重新开始。没有做任何更改。</translation>
    </message>
    <message>
        <source>It was begun by %1 on %2 at %3.</source>
        <extracomment>Who is changing a device: %1 a person, %2 a computer, %3 date and time.</extracomment>
        <translation>由“%1”在电脑“%2”上于 %3 开始。</translation>
    </message>
    <message>
        <source>%1 copies are more than the %2 that this profile may buy at once.</source>
        <translation>购买数量 %1 超过此配置单次可购买的 %2。</translation>
    </message>
    <message>
        <source>About %1 is more than the %2 that this profile may spend at once.</source>
        <translation>约 %1，超过此配置单次可花费的 %2。</translation>
    </message>
    <message>
        <source>It would make about %1 today, purchases with an unknown outcome included, and this profile may spend %2 a day.</source>
        <translation>今天累计将约为 %1（含结果未知的购买），而此配置每天可花费 %2。</translation>
    </message>
    <message>
        <source>Purchase</source>
        <extracomment>A kind of change, in lists.</extracomment>
        <translation>购买</translation>
    </message>
    <message>
        <source>Claim of the free plan</source>
        <extracomment>A kind of change, in lists.</extracomment>
        <translation>领取免费套餐</translation>
    </message>
    <message>
        <source>Start of the free plan</source>
        <extracomment>A kind of change, in lists.</extracomment>
        <translation>免费套餐立即生效</translation>
    </message>
    <message>
        <source>Start of an order</source>
        <extracomment>A kind of change, in lists.</extracomment>
        <translation>订单立即生效</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>A kind of change, in lists.</extracomment>
        <translation>转移</translation>
    </message>
    <message>
        <source>Suspension</source>
        <extracomment>A kind of change, in lists.</extracomment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Binding of an order</source>
        <extracomment>A kind of change, in lists.</extracomment>
        <translation>绑定订单</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <extracomment>A kind of change that a newer program wrote down; %1 its word.</extracomment>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Accepted, not seen yet</source>
        <translation>已受理，尚未查到</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>尚未查到</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Suspected duplicate</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Closed by a person</source>
        <translation>人工了结</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>未发生</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>平台已拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From when until when a plan runs.</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The platform&apos;s dates are as assumed: %1.</source>
        <extracomment>%1 from when until when.</extracomment>
        <translation>平台给出的日期与推断一致：%1。</translation>
    </message>
    <message>
        <source>The platform&apos;s dates are not as assumed: %1 was assumed, and it is %2.</source>
        <extracomment>%1 and %2 from when until when.</extracomment>
        <translation>平台给出的日期与推断不一致：推断为 %1，实际为 %2。</translation>
    </message>
    <message>
        <source>The platform has not reported the dates, so what was assumed could not be compared.</source>
        <translation>平台未返回日期，无法与推断核对。</translation>
    </message>
    <message>
        <source>The platform shows more than this change should have made, so it may have been carried out twice.</source>
        <translation>平台上的变化比这项更改应有的多，可能执行了两次。</translation>
    </message>
    <message>
        <source>No clear answer came, but exactly what it does is there now. Confirm it, or close it with a reason if somebody else did that.</source>
        <translation>没有收到明确的应答，但现在平台上正好有它的结果。请确认；如果那是别人做的，请填写原因并了结。</translation>
    </message>
    <message>
        <source>Cannot be recorded at the moment: %1</source>
        <translation>暂时无法记录：%1</translation>
    </message>
    <message>
        <source>It was sent, and no clear answer came.</source>
        <translation>请求已发出，没有收到明确的应答。</translation>
    </message>
    <message>
        <source>The platform accepted it.</source>
        <extracomment>%1 an order&apos;s number.</extracomment>
        <translation>平台已受理。</translation>
    </message>
    <message>
        <source>The platform accepted it: order %1.</source>
        <translation>平台已受理：订单 %1。</translation>
    </message>
    <message>
        <source>The activity record cannot be written, which is tried again and again; nothing is sent again. Check the disk and the data folder, and leave PlanDesk open until then.</source>
        <translation>操作记录无法写入，程序正在反复尝试；不会再次发送任何请求。请检查磁盘和数据目录，在写入之前不要关闭 PlanDesk。</translation>
    </message>
    <message>
        <source>New record; the history before it is lost</source>
        <extracomment>Stands among the kinds of changes: a new activity record took the place of one that was lost.</extracomment>
        <translation>新的记录；此前的历史已丢失</translation>
    </message>
    <message>
        <source>This profile was deleted meanwhile. Nothing was changed.</source>
        <translation>此配置已被删除，未做任何更改。</translation>
    </message>
    <message>
        <source>A person confirmed it as it was read.</source>
        <translation>已由人工按查询结果确认。</translation>
    </message>
    <message>
        <source>A person confirmed that it is order %1.</source>
        <extracomment>%1 number of an order.</extracomment>
        <translation>已由人工确认：即订单 %1。</translation>
    </message>
    <message>
        <source>PlanDesk ended before it was sent. Nothing was changed.</source>
        <translation>PlanDesk 在发送之前已退出。没有任何更改。</translation>
    </message>
    <message>
        <source>Suspended as surplus: %1. The remaining orders match this purchase. Confirm it, or close it with a reason if somebody else did that.</source>
        <extracomment>%1 numbers of orders.</extracomment>
        <translation>多余订单已停用：%1。剩余订单与本次购买一致。请确认；如果那是别人做的，请填写原因并了结。</translation>
    </message>
    <message>
        <source>The platform shows more than this change should have made, so it may have been carried out twice. Compare the orders. Once it is closed with a reason, the surplus order can be suspended.</source>
        <translation>平台上的变化比这项更改应有的多，可能执行了两次。请核对订单。填写原因了结后，可以停用多出的订单。</translation>
    </message>
    <message>
        <source>The platform shows more than this change should have made, so it may have been carried out twice. Compare the orders and suspend the surplus one here, or close it with a reason.</source>
        <translation>平台上的变化比这项更改应有的多，可能执行了两次。请核对订单，在这里停用多出的订单，或填写原因了结。</translation>
    </message>
</context>
<context>
    <name>ui::OperatorDialog</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>This name stands in the activity record beside your login name, with every change made here from now on.</source>
        <translation>从现在起，在此处做的每次更改，其操作记录中都会在登录名旁写上这个姓名。</translation>
    </message>
    <message>
        <source>Your name in the activity record</source>
        <translation>操作记录中的姓名</translation>
    </message>
    <message>
        <source>For example: Wang Li, second shift</source>
        <translation>例如：王丽，中班</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>保存姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::OptionWords</name>
    <message>
        <source>Start</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>now</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>after the earlier plans end</source>
        <translation>在之前套餐到期后</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录像计划</translation>
    </message>
    <message>
        <source>the default recording plan is set</source>
        <translation>设置默认录像计划</translation>
    </message>
    <message>
        <source>recording plans stay as they are</source>
        <translation>录像计划保持不变</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 s by default</source>
        <translation>%1 秒（默认）</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Facts of event recording: %1 the seconds before an event, %2 the clip&apos;s length in seconds.
----------
Facts of event recording: %1 the pre-record time, %2 the clip&apos;s length.</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>pre-record %1, clip length %2</source>
        <translation>预录 %1，录像 %2</translation>
    </message>
    <message>
        <source>pre-record %1 s, clip length %2 s (both by default)</source>
        <translation>预录 %1 秒、录像 %2 秒（均为默认）</translation>
    </message>
</context>
<context>
    <name>ui::OrderActionWords</name>
    <message>
        <source>The order is in force already</source>
        <translation>订单已在使用中</translation>
    </message>
    <message>
        <source>The order has expired</source>
        <translation>订单已过期</translation>
    </message>
    <message>
        <source>The order is frozen, and no call undoes that</source>
        <translation>订单已冻结，没有接口可以解除</translation>
    </message>
    <message>
        <source>The order is still being created</source>
        <translation>订单仍在创建中</translation>
    </message>
    <message>
        <source>No order of this device waits to begin</source>
        <translation>此设备没有待生效的订单</translation>
    </message>
    <message>
        <source>No order of this device can be transferred</source>
        <translation>此设备没有可以转移的订单</translation>
    </message>
    <message>
        <source>No order of this device can be suspended</source>
        <translation>此设备没有可以停用的订单</translation>
    </message>
    <message>
        <source>This device has no orders</source>
        <translation>此设备没有订单</translation>
    </message>
    <message>
        <source>The free plan was not read, or the service has none</source>
        <translation>免费套餐尚未读取，或此服务不提供</translation>
    </message>
    <message>
        <source>No month of the free plan is left to be claimed</source>
        <translation>免费套餐的赠送月数已领完</translation>
    </message>
    <message>
        <source>The free plan is not claimed yet</source>
        <translation>免费套餐尚未领取</translation>
    </message>
    <message>
        <source>The free plan is in force already</source>
        <translation>免费套餐已在使用中</translation>
    </message>
    <message>
        <source>The free plan has expired</source>
        <translation>免费套餐已过期</translation>
    </message>
    <message>
        <source>The free plan is frozen, and no call undoes that</source>
        <translation>免费套餐已冻结，没有接口可以解除</translation>
    </message>
    <message>
        <source>The device does not list this order any more. Go back and choose again.</source>
        <translation>设备的订单列表中已没有此订单。请返回重新选择。</translation>
    </message>
</context>
<context>
    <name>ui::OrderDetail</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>复制工单信息</translation>
    </message>
    <message>
        <source>Fields of the order</source>
        <translation>订单字段</translation>
    </message>
    <message>
        <source>Not all fields could be read. %1</source>
        <translation>未能读取全部字段。%1</translation>
    </message>
    <message>
        <source>Choose an order to see all of it.</source>
        <translation>选择一个订单，查看全部内容。</translation>
    </message>
    <message>
        <source>Show phone</source>
        <translation>显示手机号</translation>
    </message>
    <message>
        <source>Show phone numbers in full until another order is chosen</source>
        <translation>完整显示手机号，直到选择另一个订单</translation>
    </message>
    <message>
        <source>Change this order</source>
        <translation>更改此订单</translation>
    </message>
</context>
<context>
    <name>ui::OrderExport</name>
    <message>
        <source>Save the orders</source>
        <translation>保存订单</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::OrderFacts</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>%1 and %2 are times.</extracomment>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>已消耗的时间</translation>
    </message>
</context>
<context>
    <name>ui::OrderFields</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>购买数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>As the platform reports it; whether it is for one copy or for all is not documented.</source>
        <translation>平台返回的价格；文档没有说明是单份还是全部。</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>已消耗的时间</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>商品代码</translation>
    </message>
    <message>
        <source>External order</source>
        <translation>外部支付结算订单号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::OrderList</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>正在读取订单…</translation>
    </message>
    <message>
        <source>This device has no orders</source>
        <translation>此设备没有订单</translation>
    </message>
    <message>
        <source>The platform lists none, neither in force nor past. Buy a plan to begin.</source>
        <translation>平台没有列出任何订单，包括过去的订单。可以先购买套餐。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>%1 of %2 orders. The platform cannot filter them, so all were read.</source>
        <extracomment>%1 the number of orders shown, %2 that of all orders of the device.</extracomment>
        <translation>共 %2 个订单，其中 %1 个。平台不能按此筛选，因此读取了全部订单。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) arrived while you paged and are not shown yet.</source>
        <translation>
            <numerusform>翻页期间新增了 %n 个订单，尚未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) shown here left this device or list meanwhile.</source>
        <translation>
            <numerusform>这里显示的订单中有 %n 个已不在此设备或列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders of this status</source>
        <translation>没有这种状态的订单</translation>
    </message>
    <message>
        <source>The device has orders of other statuses, or none at all.</source>
        <translation>该设备只有其他状态的订单，或没有订单。</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>显示全部订单</translation>
    </message>
    <message>
        <source>Orders as of %1, not of now. %2</source>
        <extracomment>Orders from the book: %1 when they were read, %2 why they were not read again.</extracomment>
        <translation>显示的是 %1 的订单，不是当前的。%2</translation>
    </message>
    <message>
        <source>Orders as of %1. They are being read again.</source>
        <extracomment>Orders from the book, while the platform is asked: %1 when they were read.</extracomment>
        <translation>显示的是 %1 的订单，正在重新读取。</translation>
    </message>
</context>
<context>
    <name>ui::OrderPage</name>
    <message>
        <source>Which order?</source>
        <translation>选择哪个订单？</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message numerus="yes">
        <source>%n other order(s) cannot be chosen, because of the state they are in.</source>
        <translation>
            <numerusform>另有 %n 个订单因所处状态不能选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>正在读取订单…</translation>
    </message>
    <message>
        <source>Those that have expired or are frozen cannot be changed.</source>
        <translation>已过期或已冻结的订单不能更改。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Choose an order to go on.</source>
        <translation>请选择一个订单再继续。</translation>
    </message>
    <message>
        <source>Or type the number of an order that the device does not list</source>
        <translation>或输入设备列表中没有的订单号</translation>
    </message>
    <message>
        <source>Number of another order</source>
        <translation>其他订单的订单号</translation>
    </message>
</context>
<context>
    <name>ui::OrderPresentation</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Column: when an order&apos;s plan starts.</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Column: when an order&apos;s plan ends.</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
    </message>
</context>
<context>
    <name>ui::OrderRows</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>价格（元）</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>开始（UTC）</translation>
    </message>
    <message>
        <source>Start (local)</source>
        <translation>开始（本地）</translation>
    </message>
    <message>
        <source>End (UTC)</source>
        <translation>结束（UTC）</translation>
    </message>
    <message>
        <source>End (local)</source>
        <translation>结束（本地）</translation>
    </message>
    <message>
        <source>Time used (s)</source>
        <translation>已消耗的时间（秒）</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>External order</source>
        <translation>外部支付结算订单号</translation>
    </message>
    <message>
        <source>Read (UTC)</source>
        <translation>读取于（UTC）</translation>
    </message>
</context>
<context>
    <name>ui::OrderTools</name>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>In force or waiting</source>
        <translation>使用中或待生效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>创建中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of orders: %1 what they are, %2 their number.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>显示哪些订单</translation>
    </message>
    <message>
        <source>Show orders of one status alone</source>
        <translation>只显示一种状态的订单</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>重新读取本页</translation>
    </message>
    <message>
        <source>Save what is shown as a table (CSV)</source>
        <translation>将显示的内容存为表格（CSV）</translation>
    </message>
    <message>
        <source>Change this order</source>
        <translation>更改此订单</translation>
    </message>
    <message>
        <source>What can be done with the chosen order</source>
        <translation>可对所选订单进行的操作</translation>
    </message>
</context>
<context>
    <name>ui::OrdersPage</name>
    <message>
        <source>Orders seen here</source>
        <translation>本机读取过的订单</translation>
    </message>
    <message>
        <source>Order, external number, user or device</source>
        <translation>订单、外部订单号、用户或设备</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>搜索订单</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>搜索账号</translation>
    </message>
    <message>
        <source>Look for this phone number or e-mail among the accounts of the platform</source>
        <translation>在平台的账号中搜索此手机号或邮箱</translation>
    </message>
    <message>
        <source>Save what is shown as a table (CSV)</source>
        <translation>将显示的内容存为表格（CSV）</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>打开设备</translation>
    </message>
    <message>
        <source>Go to the order&apos;s device, with the order chosen</source>
        <translation>转到订单所属的设备，并选中该订单</translation>
    </message>
    <message>
        <source>More than %1 orders; type more to find one.</source>
        <translation>超过 %1 个订单；请输入更多内容以缩小范围。</translation>
    </message>
    <message>
        <source>The orders seen here cannot be read</source>
        <translation>无法读取本机的订单记录</translation>
    </message>
    <message>
        <source>The device book says: %1</source>
        <translation>设备簿返回：%1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reading the orders seen here…</source>
        <translation>正在读取本机的订单记录…</translation>
    </message>
    <message>
        <source>No orders were seen here yet</source>
        <translation>本机尚未见过订单</translation>
    </message>
    <message>
        <source>Orders are found here once their device was read. The platform cannot look up an order without its device: ask for the device ID.</source>
        <translation>读取过设备之后，就能在这里找到它的订单。平台不能脱离设备查询订单：请询问设备 ID。</translation>
    </message>
    <message>
        <source>Enter a device ID</source>
        <translation>输入设备 ID</translation>
    </message>
    <message>
        <source>No order seen here matches “%1”</source>
        <extracomment>%1 what was searched for.</extracomment>
        <translation>本机读取过的订单中没有符合“%1”的</translation>
    </message>
    <message>
        <source>The platform cannot look up an order without its device. Ask the caller for the device ID, or find the account by phone number or e-mail.</source>
        <translation>平台不能脱离设备查询订单。请向来电者询问设备 ID，或按手机号或邮箱搜索账号。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OtherPurchaseBanner</name>
    <message>
        <source>Show that purchase</source>
        <translation>查看那项购买</translation>
    </message>
    <message>
        <source>Buy this plan instead</source>
        <translation>改买此套餐</translation>
    </message>
    <message>
        <source>A purchase for this device is open already</source>
        <translation>此设备已有一项购买正在填写</translation>
    </message>
    <message>
        <source>A purchase for this device is open already, of another plan: %1</source>
        <translation>此设备已有一项购买正在填写，所选是另一套餐：%1</translation>
    </message>
    <message>
        <source>Nothing of it was sent. Go on with it, or close it and begin with the plan chosen here.</source>
        <translation>尚未发送任何内容。可以继续那项购买，或将其关闭并改用此处选择的套餐。</translation>
    </message>
</context>
<context>
    <name>ui::OthersBanner</name>
    <message>
        <source>Show in Activity</source>
        <translation>在操作记录中显示</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>It is open in another PlanDesk, begun by %1 on %2 at %3. It cannot be read again or closed here while that one runs; once that one is closed, it is picked up here.</source>
        <extracomment>Who has a change whose outcome is unknown: %1 a person, %2 a computer, %3 date and time.</extracomment>
        <translation>它由另一个 PlanDesk 持有，由“%1”在电脑“%2”上于 %3 开始。对方运行期间，无法在此重新查询或了结；对方退出后，由此处接手。</translation>
    </message>
    <message numerus="yes">
        <source>%n more in other PlanDesks.</source>
        <translation>
            <numerusform>其他 PlanDesk 中还有 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Pager</name>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>Rows of a list: %1 the first and %2 the last one shown, %3 all of them.</extracomment>
        <translation>第 %1–%2 条，共 %3 条</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 the page shown, %2 the number of pages.</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>第一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>Orders a page</source>
        <translation>每页订单数</translation>
    </message>
    <message>
        <source>%1 per page</source>
        <extracomment>Size of a page in a list.</extracomment>
        <translation>每页 %1 条</translation>
    </message>
    <message>
        <source>Page to go to</source>
        <translation>要转到的页</translation>
    </message>
    <message>
        <source>Type the number of a page to go there</source>
        <translation>输入页码即可转到该页</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: %1 what it does, %2 its keys.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>First page of the orders</source>
        <translation>订单首页</translation>
    </message>
    <message>
        <source>Previous page of the orders</source>
        <translation>订单上一页</translation>
    </message>
    <message>
        <source>Next page of the orders</source>
        <translation>订单下一页</translation>
    </message>
    <message>
        <source>Last page of the orders</source>
        <translation>订单末页</translation>
    </message>
</context>
<context>
    <name>ui::PlanCard</name>
    <message>
        <source>: </source>
        <extracomment>Between the parts of what a screen reader says.</extracomment>
        <translation>：</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Shows the order</source>
        <translation>显示该订单</translation>
    </message>
    <message>
        <source>No order to show</source>
        <translation>没有可显示的订单</translation>
    </message>
</context>
<context>
    <name>ui::PlanChoice</name>
    <message>
        <source>Type of plan</source>
        <translation>套餐类型</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>服务周期</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Any term</source>
        <translation>全部周期</translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation>搜索套餐</translation>
    </message>
    <message>
        <source>Name or specification</source>
        <translation>名称或规格</translation>
    </message>
</context>
<context>
    <name>ui::PlanDetail</name>
    <message>
        <source>Fields of the plan</source>
        <translation>套餐字段</translation>
    </message>
    <message>
        <source>Choose a plan to see all of it.</source>
        <translation>选择一个套餐，查看全部内容。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A plan: %1 its type and how long recordings are kept, %2 its term.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Buy…</source>
        <extracomment>A button: %1 the device for which a plan will be bought.</extracomment>
        <translation>购买…</translation>
    </message>
    <message>
        <source>Buy for %1…</source>
        <translation>为“%1”购买…</translation>
    </message>
    <message>
        <source>Begin to buy this plan; nothing is bought before you confirm it.</source>
        <translation>开始购买此套餐；确认之前不会购买任何内容。</translation>
    </message>
</context>
<context>
    <name>ui::PlanFields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Recordings kept</source>
        <translation>存储周期</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>服务周期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>For one copy</source>
        <translation>单份价格</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Per day kept</source>
        <translation>每存 1 天</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>商品代码</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ui::PlanList</name>
    <message>
        <source>Sort by this column</source>
        <translation>按此列排序</translation>
    </message>
    <message>
        <source>Plans on sale</source>
        <translation>在售套餐</translation>
    </message>
    <message>
        <source>The platform sells others in this category.</source>
        <translation>平台在此类别下有其他套餐。</translation>
    </message>
    <message>
        <source>Show all plans</source>
        <translation>显示全部套餐</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>正在读取套餐…</translation>
    </message>
    <message>
        <source>No plans on sale</source>
        <translation>没有在售套餐</translation>
    </message>
    <message>
        <source>The platform offers none in this category. Try the other one.</source>
        <translation>平台在此类别下没有套餐，请查看另一类别。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>No plan is like that</source>
        <translation>没有符合条件的套餐</translation>
    </message>
</context>
<context>
    <name>ui::PlanPicture</name>
    <message>
        <source>No picture of the plan</source>
        <translation>没有套餐图片</translation>
    </message>
    <message>
        <source>Picture of the plan</source>
        <translation>套餐图片</translation>
    </message>
    <message>
        <source>The picture is not loaded: its address is not a secure one (https).</source>
        <translation>未加载图片：其地址不是安全地址（https）。</translation>
    </message>
    <message>
        <source>The picture is not loaded: its server sends us elsewhere.</source>
        <translation>未加载图片：其服务器要求转到别处。</translation>
    </message>
    <message>
        <source>The picture is not loaded: it is too large.</source>
        <translation>未加载图片：图片过大。</translation>
    </message>
    <message>
        <source>The picture is not loaded: its server is too slow.</source>
        <translation>未加载图片：其服务器响应太慢。</translation>
    </message>
    <message>
        <source>The picture is not shown: it is not one that can be shown safely.</source>
        <translation>未显示图片：它不是可以安全显示的图片。</translation>
    </message>
    <message>
        <source>The picture could not be loaded.</source>
        <translation>图片未能加载。</translation>
    </message>
</context>
<context>
    <name>ui::PlanPresentation</name>
    <message>
        <source>checking…</source>
        <extracomment>Whether a plan can be bought is being asked.</extracomment>
        <translation>正在确认…</translation>
    </message>
    <message>
        <source>✓ available</source>
        <translation>✓ 可以购买</translation>
    </message>
    <message>
        <source>✕ not available</source>
        <translation>✕ 不能购买</translation>
    </message>
    <message>
        <source>? could not be checked</source>
        <translation>? 无法确认</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>服务周期</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>For this device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>The price shared by the months of the term, rounded to a fen</source>
        <translation>价格按服务周期的月数分摊，四舍五入到分</translation>
    </message>
    <message>
        <source>The price of a month shared by the days recordings are kept, rounded to a fen</source>
        <translation>每月价格按存储天数分摊，四舍五入到分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Per day kept</source>
        <extracomment>Column: what a month costs for each day that recordings are kept.</extracomment>
        <translation>每存 1 天</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Column: how many days recordings are kept.</extracomment>
        <translation>存储周期</translation>
    </message>
    <message>
        <source>not told beforehand</source>
        <extracomment>The platform cannot be asked whether a plan can be bought.</extracomment>
        <translation>平台不预先说明</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long recordings are kept, below a title that says so.</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>编辑配置</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>仅本次使用</translation>
    </message>
    <message>
        <source>All else of the profile is saved.</source>
        <extracomment>Below the message that the AppSecret of a profile could not be kept.</extracomment>
        <translation>配置的其他内容已保存。</translation>
    </message>
</context>
<context>
    <name>ui::ProfileForm</name>
    <message>
        <source>Details of the profile</source>
        <translation>配置详情</translation>
    </message>
</context>
<context>
    <name>ui::ProfileMenu</name>
    <message>
        <source>&amp;Profile</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Built-in platform</source>
        <translation>内置平台(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>管理配置(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>ui::ProfileTable</name>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <extracomment>A profile in the list: %1 its name; it is the one that is worked with.</extracomment>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>read-only</source>
        <extracomment>Whether anything can be changed with a profile.</extracomment>
        <translation>只读</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>允许</translation>
    </message>
</context>
<context>
    <name>ui::ProfileWords</name>
    <message>
        <source>RTCX</source>
        <extracomment>The vendor&apos;s name of a platform.</extracomment>
        <translation>RTCX</translation>
    </message>
    <message>
        <source>Living IoT</source>
        <translation>生活物联网平台</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>Region of a platform.</extracomment>
        <translation>中国</translation>
    </message>
    <message>
        <source>Outside China</source>
        <extracomment>Region of a platform.</extracomment>
        <translation>海外</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A platform: %1 its service, %2 its region or host.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容过长。</translation>
    </message>
    <message>
        <source>It holds a character that cannot be seen, such as a line break. Type it anew.</source>
        <translation>含有不可见字符（例如换行）。请重新输入。</translation>
    </message>
    <message>
        <source>Only Latin letters, digits and signs, without spaces.</source>
        <translation>只能用英文字母、数字和符号，不含空格。</translation>
    </message>
    <message>
        <source>This platform has no such region. Choose another.</source>
        <translation>此平台没有这个区域，请另选。</translation>
    </message>
    <message>
        <source>Either a region or an address of one&apos;s own, not both.</source>
        <translation>区域和自定义地址只能二选一。</translation>
    </message>
    <message>
        <source>Enter an address such as https://gateway.example.com.</source>
        <translation>请输入地址，例如 https://gateway.example.com。</translation>
    </message>
    <message>
        <source>Enter a version such as 1.0.5.</source>
        <translation>请输入版本，例如 1.0.5。</translation>
    </message>
    <message>
        <source>This cannot be used. Enter something else.</source>
        <translation>此内容不可用，请重新输入。</translation>
    </message>
    <message>
        <source>Another profile has this name</source>
        <translation>已有同名配置</translation>
    </message>
    <message>
        <source>The list of profiles is damaged</source>
        <translation>配置列表已损坏</translation>
    </message>
    <message>
        <source>A newer PlanDesk wrote the list of profiles</source>
        <translation>配置列表由更新版本的 PlanDesk 写入</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written</source>
        <translation>无法写入配置列表</translation>
    </message>
    <message>
        <source>Another program keeps the list of profiles to itself</source>
        <translation>配置列表正被其他程序占用</translation>
    </message>
    <message>
        <source>The list of profiles cannot be read</source>
        <translation>无法读取配置列表</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Nothing was changed. Put a sound copy in its place, or move the file away. Details: %1</source>
        <translation>未做任何更改。请用完好的副本替换，或移走该文件。详情：%1</translation>
    </message>
    <message>
        <source>It was moved to %1 and nothing of it was lost. Put a sound copy in its place, or add the profiles again. Details: %2</source>
        <extracomment>%1 a file name, %2 technical words in English.</extracomment>
        <translation>文件已移至 %1，内容没有丢失。请用完好的副本替换，或重新添加配置。详情：%2</translation>
    </message>
    <message>
        <source>Use that version, or update this one. The list stays as it is.</source>
        <translation>请使用那个版本，或更新本程序。列表保持原样。</translation>
    </message>
    <message>
        <source>Nothing was changed. The disk is full, or the folder or the file is read-only. Details: %1</source>
        <extracomment>%1 technical words in English.</extracomment>
        <translation>未做任何更改。磁盘已满，或文件夹、文件为只读。详情：%1</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>请等它结束后重试。</translation>
    </message>
    <message>
        <source>Check that the file is yours and that the disk is there. Details: %1</source>
        <translation>请确认文件属于您，且磁盘可用。详情：%1</translation>
    </message>
    <message numerus="yes">
        <source>Not deleted: %n change(s) made with it are open</source>
        <extracomment>A profile cannot be deleted.</extracomment>
        <translation>
            <numerusform>未删除：有 %n 项用它做的更改尚未了结</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted: the activity record cannot be read</source>
        <translation>未删除：无法读取操作记录</translation>
    </message>
    <message>
        <source>Their outcome is unknown or they are not finished. Work with this profile, find out how they ended, then delete it.</source>
        <translation>这些更改结果未知或尚未完成。请先使用此配置查明结果，再删除。</translation>
    </message>
    <message>
        <source>It would say whether changes made with this profile are open. Details: %1</source>
        <extracomment>%1 technical words in English.</extracomment>
        <translation>需要操作记录才能知道用此配置做的更改是否都已了结。详情：%1</translation>
    </message>
    <message>
        <source>Its AppSecret is deleted, the profile is still listed. %1</source>
        <translation>AppSecret 已删除，但配置仍在列表中。%1</translation>
    </message>
    <message>
        <source>Enter an amount in yuan such as 150.00, with digits and a point alone.</source>
        <translation>请输入以元为单位的金额，例如 150.00，只用数字和小数点。</translation>
    </message>
    <message>
        <source>Enter a whole number from 1.</source>
        <translation>请输入不小于 1 的整数。</translation>
    </message>
    <message>
        <source>It must begin with https://. Only this computer itself may be reached by http://127.0.0.1.</source>
        <translation>必须以 https:// 开头。只有本机可以使用 http://127.0.0.1。</translation>
    </message>
    <message>
        <source>Another window changed or deleted this profile meanwhile</source>
        <translation>在此期间，另一个窗口更改或删除了此配置</translation>
    </message>
    <message>
        <source>Nothing was saved, so that nothing of it is lost. Close these fields, look at it as it is now, and change it again.</source>
        <translation>未保存任何内容，以免覆盖那边的更改。请关闭此窗口，查看配置现在的内容，然后重新修改。</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesDialog</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a copied profile; %1 the name of the one it was copied from.</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>It is being worked with. Work with another profile first.</source>
        <translation>正在使用此配置。请先切换到其他配置。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>&amp;Work with it</source>
        <translation>使用(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>新建(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>复制(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 name of a profile.</extracomment>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>Its AppSecret and its device book, with all notes in it, are deleted too. What was bought stays in the activity record.</source>
        <translation>其 AppSecret 和设备簿（包括所有备注）也会一并删除。购买记录仍保留在操作记录中。</translation>
    </message>
    <message>
        <source>No profiles yet</source>
        <translation>还没有配置</translation>
    </message>
    <message>
        <source>A profile says which platform to work with, and under which AppKey. The built-in platform needs none.</source>
        <translation>配置说明使用哪个平台、以哪个 AppKey 访问。内置平台不需要配置。</translation>
    </message>
</context>
<context>
    <name>ui::ProjectDevicesPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number of devices, %2 their connection, such as online.</extracomment>
        <translation>%1 台%2</translation>
    </message>
    <message>
        <source>Which devices are there?</source>
        <translation>有哪些设备？</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Products: %1 of %2 · %3</source>
        <extracomment>Progress of reading: %1 products read so far of %2, %3 so many devices.</extracomment>
        <translation>产品：%1 / %2 · %3</translation>
    </message>
    <message>
        <source>The devices were not read: %1</source>
        <translation>设备未读取：%1</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported</source>
        <translation>已停止，未导入任何设备</translation>
    </message>
    <message>
        <source>The book is as it was before.</source>
        <translation>设备簿保持原样。</translation>
    </message>
    <message>
        <source>The book does not answer</source>
        <translation>设备簿没有响应</translation>
    </message>
    <message>
        <source>Wait until all devices are read, or stop.</source>
        <translation>请等待全部设备读取完成，或停止。</translation>
    </message>
    <message>
        <source>Read the devices to go on.</source>
        <translation>请先读取设备，然后继续。</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的设备。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln device(s)</source>
        <translation>
            <numerusform>导入 %Ln 台设备(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Online, offline, never active and disabled ones of %Ln product(s)</source>
        <translation>
            <numerusform>%Ln 个产品下在线、离线、从未激活和已禁用的设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) so far</source>
        <translation>
            <numerusform>已读取 %Ln 台设备</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProjectProductsPage</name>
    <message>
        <source>The devices of which products?</source>
        <translation>导入哪些产品的设备？</translation>
    </message>
    <message>
        <source>Products are what the vendor&apos;s project on the platform is divided into.</source>
        <translation>产品是厂商项目在平台上的划分。</translation>
    </message>
    <message>
        <source>Products of the project</source>
        <translation>项目的产品</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All products (%n)</source>
        <translation>
            <numerusform>全部产品（%n）(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the products…</source>
        <translation>正在读取产品…</translation>
    </message>
    <message>
        <source>The project has no products</source>
        <translation>项目下没有产品</translation>
    </message>
    <message>
        <source>Add devices by their IDs, or import a table.</source>
        <translation>可按设备 ID 添加设备，或导入表格。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>There are no products to choose from yet.</source>
        <translation>还没有可选择的产品。</translation>
    </message>
    <message>
        <source>Mark one product at least to go on.</source>
        <translation>请至少选择一个产品，然后继续。</translation>
    </message>
</context>
<context>
    <name>ui::ProjectSteps</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Step of a wizard: the devices come into the book.</extracomment>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>ui::ProjectWizard</name>
    <message>
        <source>From the platform</source>
        <translation>来自平台</translation>
    </message>
    <message>
        <source>Import from the platform</source>
        <translation>从平台导入</translation>
    </message>
</context>
<context>
    <name>ui::QuickList</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Orders seen here</source>
        <translation>本机读取过的订单</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>ui::QuickOpen</name>
    <message>
        <source>Go to anything</source>
        <translation>快速打开</translation>
    </message>
    <message>
        <source>Device, order, action, setting or profile</source>
        <translation>设备、订单、操作、设置或配置</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>A device&apos;s name, ID or serial number; an order number; what you want to do, such as buy or export. Chinese names are found by pinyin too: 大堂 as datang or dt.</source>
        <translation>设备名称、设备 ID 或序列号；订单号；想做的操作，例如“购买”或“导出”。中文名称也可用拼音或首字母搜索，例如用 datang 或 dt 搜索“大堂”。</translation>
    </message>
    <message>
        <source>Devices are still being read…</source>
        <translation>仍在读取设备…</translation>
    </message>
    <message>
        <source>Orders are found only where their device was read here. A device that is not in the book can be added with its ID.</source>
        <translation>只能找到在这里读取过的设备的订单；设备簿中没有的设备，可用其设备 ID 添加。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) fit, the best %1 are shown</source>
        <translation>
            <numerusform>共有 %n 台设备符合，显示最相近的 %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>devices are still being read</source>
        <translation>仍在读取设备</translation>
    </message>
    <message>
        <source>the device book cannot be read</source>
        <translation>设备簿无法读取</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter opens · Esc closes</source>
        <translation>↑↓ 选择 · Enter 打开 · Esc 关闭</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>输入内容即可搜索</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配的结果</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptBar</name>
    <message>
        <source>Save the receipt</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>复制回执</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>保存回执…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 a file name.</extracomment>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Not saved: %1 (%2). Choose another place.</source>
        <extracomment>%1 a file name, %2 the system&apos;s words.</extracomment>
        <translation>未保存：%1（%2）。请另选位置。</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptWords</name>
    <message>
        <source>As of %1, %2</source>
        <extracomment>%1 date and time, %2 the zone.</extracomment>
        <translation>截至 %1，%2</translation>
    </message>
    <message>
        <source>Device: %1 (%2)</source>
        <extracomment>%1 a device&apos;s name, %2 its ID.</extracomment>
        <translation>设备：%1（%2）</translation>
    </message>
    <message>
        <source>Target device: %1 (%2)</source>
        <extracomment>%1 a device&apos;s name, %2 its ID.</extracomment>
        <translation>目标设备：%1（%2）</translation>
    </message>
    <message>
        <source>Plan: %1 × %2</source>
        <extracomment>What was bought: %1 a plan, %2 the number of copies.</extracomment>
        <translation>套餐：%1 × %2</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>用户名：%1</translation>
    </message>
    <message>
        <source>Price, estimated: %1</source>
        <extracomment>%1 an amount of money.</extracomment>
        <translation>预计价格：%1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1 an order&apos;s number.</extracomment>
        <translation>订单：%1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>When an order runs: %1 and %2 are times.</extracomment>
        <translation>自 %1 至 %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Activity record: %1</source>
        <extracomment>%1 the number under which the activity record has a change.</extracomment>
        <translation>操作记录编号：%1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <extracomment>%1 the platform&apos;s number for a request.</extracomment>
        <translation>请求编号：%1</translation>
    </message>
</context>
<context>
    <name>ui::RecordBanner</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Why is there no backup?</source>
        <translation>为什么没有备份？</translation>
    </message>
    <message>
        <source>Reason for a new record</source>
        <translation>开始新记录的原因</translation>
    </message>
    <message>
        <source>Begin a new record</source>
        <translation>开始新的记录</translation>
    </message>
    <message>
        <source>The old file is moved aside. Changes that were not finished, and the locks of their devices, are forgotten: look at the orders of these devices before anything is bought for them.</source>
        <translation>旧文件会移到一旁。尚未完成的更改及其设备的锁定都不再保留：为这些设备购买之前，请先查看它们的订单。</translation>
    </message>
</context>
<context>
    <name>ui::RecordFields</name>
    <message>
        <source>not recorded</source>
        <extracomment>A value that is not in the activity record.</extracomment>
        <translation>未记录</translation>
    </message>
</context>
<context>
    <name>ui::RecordWords</name>
    <message>
        <source>Nothing can be bought: the activity record cannot be opened</source>
        <translation>暂时无法购买：操作记录打不开</translation>
    </message>
    <message>
        <source>Reading goes on. Details: %1</source>
        <extracomment>%1 technical words in English, with the file&apos;s name.</extracomment>
        <translation>仍可查询。详情：%1</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>磁盘已满。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>A newer PlanDesk wrote the file. Use that version, or update this one.</source>
        <translation>文件由更新版本的 PlanDesk 写入。请使用该版本，或升级当前版本。</translation>
    </message>
    <message>
        <source>Another program keeps the file to itself. Wait until it has finished, then try again.</source>
        <translation>文件正被其他程序独占。请等其结束，然后重试。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be opened. Check that the disk is there and that the data folder is yours, then try again.</source>
        <translation>文件或其所在文件夹打不开。请确认磁盘可用、数据文件夹归您所有，然后重试。</translation>
    </message>
    <message>
        <source>The file cannot be used. Check the disk, then try again.</source>
        <translation>文件无法使用。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The file is damaged, was changed, or is gone. It says what was bought: put a sound backup in its place, then try again. What was changed since that backup is not in it: look at the orders of those devices. Where there is none, begin a new record; the old file is kept aside.</source>
        <translation>文件已损坏、被改动或不见了。它记着买过什么：请换上完好的备份，然后重试。备份之后的更改不在其中：请查看相关设备的订单。如果没有备份，请开始新的记录；旧文件会另外保留。</translation>
    </message>
    <message>
        <source>The file or its folder is read-only. Make both writable, then try again.</source>
        <translation>文件或其所在文件夹是只读的。请将两者改为可写后重试。</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceEffectPage</name>
    <message numerus="yes">
        <source>Transfer %n order(s)</source>
        <extracomment>The button that moves all orders of a broken device to its successor.</extracomment>
        <translation>
            <numerusform>转移 %n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>The device has no order that can be moved.</source>
        <translation>此设备没有可以转移的订单。</translation>
    </message>
    <message>
        <source>What replacing this device changes</source>
        <translation>换机后的变化</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>A device is replaced: %1 the broken one, %2 its successor.</extracomment>
        <translation>换机</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>不转移</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that are free, have expired, are frozen or being created</source>
        <translation>
            <numerusform>%n 个订单：免费、已过期、已冻结或创建中</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved before</source>
        <extracomment>Name of a fact: the orders that a replacement had moved before it was broken off.</extracomment>
        <translation>此前已转移</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>“%1”换为“%2”</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceRunPage</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Not sent: this changed since you looked</source>
        <translation>未发送：您查看之后，以下情况有变</translation>
    </message>
    <message>
        <source>Choose anew…</source>
        <translation>重新选择…</translation>
    </message>
    <message>
        <source>Choose the new device and the options again; orders already moved stay moved</source>
        <translation>重新选择新设备和选项；已转移的订单保持不变</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceWizard</name>
    <message>
        <source>The replacement</source>
        <translation>换机</translation>
    </message>
    <message>
        <source>Replace a device</source>
        <translation>换机</translation>
    </message>
</context>
<context>
    <name>ui::ReplacementBanner</name>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>%1 of %2 orders were moved when it was broken off on %3.</source>
        <extracomment>%1 and %2 are numbers, %3 date and time.</extracomment>
        <translation>换机于 %3 中断，%2 个订单中已转移 %1 个。</translation>
    </message>
    <message>
        <source>Not moved: %1</source>
        <translation>未转移：%1</translation>
    </message>
    <message>
        <source>Not finished: replacing %1 with %2</source>
        <extracomment>A device is replaced, order by order: %1 the broken one, %2 its successor.</extracomment>
        <translation>换机未完成：“%1”换为“%2”</translation>
    </message>
</context>
<context>
    <name>ui::ReplacementWords</name>
    <message numerus="yes">
        <source>All %n order(s) were moved.</source>
        <translation>
            <numerusform>%n 个订单已全部转移。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: %1 of %2 orders were seen to be moved.</source>
        <extracomment>%1 and %2 are numbers.</extracomment>
        <translation>已结束：共 %2 个订单，确认已转移 %1 个。</translation>
    </message>
    <message>
        <source>%1 of %2 orders are moved. You can close this window; it goes on.</source>
        <translation>共 %2 个订单，已转移 %1 个。可以关闭此窗口，转移会继续进行。</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 orders are moved. Look why, and let it go on.</source>
        <translation>已停下：共 %2 个订单，已转移 %1 个。请查看原因后继续。</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 orders are moved. It can go on once it is known what became of the last one.</source>
        <translation>已停下：共 %2 个订单，已转移 %1 个。查明上一个订单的结果后才能继续。</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已转移</translation>
    </message>
    <message>
        <source>closed by a person</source>
        <translation>已由人工了结</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已被拒绝</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>未发生</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <extracomment>%1 date and time, %2 the zone.</extracomment>
        <translation>截至 %1，%2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Where an order lies now: %1 and %2 are times.</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Device replaced: %1 (%2) with %3 (%4)</source>
        <extracomment>%1 and %3 names of devices, %2 and %4 their IDs.</extracomment>
        <translation>换机：“%1”（%2）换为“%3”（%4）</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) moved from %1 to %2</source>
        <extracomment>What a replacement has done so far: %1 the broken device, %2 its successor.</extracomment>
        <translation>
            <numerusform>已将 %n 个订单从“%1”转移到“%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An order that was not moved: %1 its number, %2 what became of it.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not moved: %1</source>
        <translation>未转移：%1</translation>
    </message>
</context>
<context>
    <name>ui::RequestFields</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>没有发送</translation>
    </message>
    <message>
        <source>Version of the call</source>
        <translation>接口版本</translation>
    </message>
    <message>
        <source>Sent, platform&apos;s time</source>
        <translation>发送时间（平台时钟）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Our ID</source>
        <translation>我方 ID</translation>
    </message>
    <message>
        <source>Platform&apos;s date</source>
        <translation>平台日期</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message, local</source>
        <translation>本地化消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>None was recorded</source>
        <translation>没有记录到应答</translation>
    </message>
    <message>
        <source>Accepted by the platform</source>
        <translation>平台已受理</translation>
    </message>
    <message>
        <source>Suspension of the surplus order</source>
        <translation>停用多余订单</translation>
    </message>
    <message>
        <source>as signed and sent; secrets hidden as ***</source>
        <translation>签名并发送时的原样；密钥等以 *** 代替</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Answer headers</source>
        <translation>应答头</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s), as they came</source>
        <translation>
            <numerusform>%n 个，按返回顺序</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunPage</name>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Copy for ticket</source>
        <translation>复制工单信息</translation>
    </message>
    <message>
        <source>writing the activity record and reading the device&apos;s orders…</source>
        <translation>正在写入操作记录并读取设备的订单…</translation>
    </message>
    <message>
        <source>waiting for the platform&apos;s answer…</source>
        <translation>正在等待平台应答…</translation>
    </message>
    <message>
        <source>reading the device&apos;s orders again…</source>
        <translation>正在重新读取设备的订单…</translation>
    </message>
    <message>
        <source>the decision and the device&apos;s orders are on disk</source>
        <translation>决定和设备的订单已写入磁盘</translation>
    </message>
    <message>
        <source>the platform answered</source>
        <translation>平台已应答</translation>
    </message>
    <message>
        <source>a fresh reading shows the change</source>
        <translation>重新读取后已看到变化</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>no clear answer came</source>
        <translation>没有收到明确的应答</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>未发生</translation>
    </message>
    <message>
        <source>closed by a person</source>
        <translation>已由人工了结</translation>
    </message>
    <message>
        <source>waiting until the activity record can be written…</source>
        <translation>正在等待操作记录可以写入…</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <extracomment>Name for screen readers of what tells how far a change has come.</extracomment>
        <translation>更改的进展</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>ui::SecondsBox</name>
    <message>
        <source> s</source>
        <extracomment>Unit of seconds after a number; starts with a space.</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Platform&apos;s default (%1 s)</source>
        <translation>平台默认（%1 秒）</translation>
    </message>
    <message>
        <source>Platform&apos;s default</source>
        <translation>平台默认</translation>
    </message>
</context>
<context>
    <name>ui::SecretWords</name>
    <message>
        <source>The AppSecret of %1 is not in the keychain any more</source>
        <extracomment>%1 name of a profile.</extracomment>
        <translation>钥匙串中已没有“%1”的 AppSecret</translation>
    </message>
    <message>
        <source>It was stored, but this keychain does not have it: it was deleted, or it belongs to another user or computer. Enter it again.</source>
        <translation>之前已存入，但这个钥匙串里没有：可能已被删除，或属于另一个用户或另一台电脑。请重新输入。</translation>
    </message>
    <message>
        <source>The AppSecret of %1 was not entered yet</source>
        <translation>尚未输入“%1”的 AppSecret</translation>
    </message>
    <message>
        <source>Copy it from the platform&apos;s console. It is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>请从平台控制台复制。它只保存在本机钥匙串中，不存于别处。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>The keychain refuses the AppSecret of %1</source>
        <translation>钥匙串拒绝提供“%1”的 AppSecret</translation>
    </message>
    <message>
        <source>There is no keychain here</source>
        <translation>本机没有钥匙串服务</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>钥匙串没有应答</translation>
    </message>
    <message>
        <source>The keychain could not be read</source>
        <translation>无法读取钥匙串</translation>
    </message>
    <message>
        <source>The AppSecret was not kept: the keychain is locked</source>
        <translation>AppSecret 未保存：钥匙串已锁定</translation>
    </message>
    <message>
        <source>The AppSecret was not kept: the keychain refuses it</source>
        <translation>AppSecret 未保存：钥匙串拒绝</translation>
    </message>
    <message>
        <source>The AppSecret was not kept: there is no keychain here</source>
        <translation>AppSecret 未保存：本机没有钥匙串服务</translation>
    </message>
    <message>
        <source>The AppSecret may not be kept: the keychain does not answer</source>
        <translation>AppSecret 可能未保存：钥匙串没有应答</translation>
    </message>
    <message>
        <source>The AppSecret was not kept: the keychain failed</source>
        <translation>AppSecret 未保存：钥匙串出错</translation>
    </message>
    <message>
        <source>Not deleted: its AppSecret is still in the keychain</source>
        <extracomment>Title of a message: a profile stays, because its secret could not be deleted.</extracomment>
        <translation>未删除：其 AppSecret 仍在钥匙串中</translation>
    </message>
    <message>
        <source>Unlock it with the desktop&apos;s password manager, or sign in to the desktop again, then try again.</source>
        <translation>请用桌面的密码管理器解锁，或重新登录桌面，然后重试。</translation>
    </message>
    <message>
        <source>Allow PlanDesk when the keychain asks, then try again.</source>
        <translation>请在钥匙串询问时允许 PlanDesk，然后重试。</translation>
    </message>
    <message>
        <source>PlanDesk needs a Secret Service such as GNOME Keyring, or KWallet. Without one the AppSecret can be used for this session only: it stays in memory and is asked for at the next start.</source>
        <translation>PlanDesk 需要 GNOME Keyring 等密钥服务或 KWallet。没有时，AppSecret 只能用于本次会话：仅保留在内存中，下次启动时再次询问。</translation>
    </message>
    <message>
        <source>Perhaps a window that asks for its password is hidden behind others. Answer it, then try again.</source>
        <translation>询问密码的窗口可能被其他窗口挡住了。请完成后重试。</translation>
    </message>
    <message>
        <source>Enter the AppSecret again.</source>
        <translation>请重新输入 AppSecret。</translation>
    </message>
    <message>
        <source>Try again. If it stays, restart PlanDesk and the keychain. Details: %1</source>
        <extracomment>%1 the keychain&apos;s own words, in English.</extracomment>
        <translation>请重试。如果仍然如此，请重启 PlanDesk 和钥匙串。详情：%1</translation>
    </message>
</context>
<context>
    <name>ui::SeenOrderPresentation</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Column: when an order&apos;s plan starts.</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Column: when an order&apos;s plan ends.</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column: how long ago the platform told of an order.</extracomment>
        <translation>读取于</translation>
    </message>
</context>
<context>
    <name>ui::SessionPages</name>
    <message>
        <source>No device is chosen</source>
        <translation>未选择设备</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing can be changed with it</source>
        <translation>此配置为只读，不能用它做任何更改</translation>
    </message>
    <message>
        <source>An earlier change of this device is not finished, or its outcome is unknown</source>
        <translation>此设备之前的更改尚未完成，或结果未知</translation>
    </message>
    <message>
        <source>Changes of this profile are locked; unlock them in the bar at the top</source>
        <translation>此配置的更改已锁定，请在顶部栏中解锁</translation>
    </message>
    <message>
        <source>This profile was deleted: nothing can be changed with it</source>
        <translation>此配置已被删除，不能再做任何更改</translation>
    </message>
</context>
<context>
    <name>ui::SignatureDialog</name>
    <message>
        <source>Signed texts, line by line</source>
        <translation>签名内容逐行对比</translation>
    </message>
    <message>
        <source>All lines are the same: the AppSecret is wrong.</source>
        <translation>所有行都相同：AppSecret 有误。</translation>
    </message>
    <message>
        <source>The marked lines differ.</source>
        <translation>标出的行不同。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Signed here</source>
        <translation>本机签名</translation>
    </message>
    <message>
        <source>Signed by the platform</source>
        <translation>平台签名</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <extracomment>Mark of a line that is not the same on both sides; %1 its number.</extracomment>
        <translation>%1 不同</translation>
    </message>
</context>
<context>
    <name>ui::StartChoice</name>
    <message>
        <source>After the earlier plans end</source>
        <translation>在之前套餐到期后生效</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>立即生效</translation>
    </message>
</context>
<context>
    <name>ui::StartFreePlanEffectPage</name>
    <message>
        <source>Start the free plan now</source>
        <translation>立即启用免费套餐</translation>
    </message>
    <message>
        <source>What starting the free plan now changes</source>
        <translation>立即启用免费套餐后的变化</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>now, instead of when it would begin by itself</source>
        <translation>立即生效，不再等到原定时间</translation>
    </message>
</context>
<context>
    <name>ui::StartFreePlanWizard</name>
    <message>
        <source>The start</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Start the free plan now</source>
        <translation>立即启用免费套餐</translation>
    </message>
</context>
<context>
    <name>ui::StartOrderEffectPage</name>
    <message>
        <source>Start order …%1 now</source>
        <extracomment>The button that starts an order; %1 the end of the order&apos;s number.</extracomment>
        <translation>立即启用订单 …%1</translation>
    </message>
    <message>
        <source>What starting this order now changes</source>
        <translation>立即启用此订单后的变化</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>now, instead of when it would begin by itself</source>
        <translation>立即生效，不再等到原定时间</translation>
    </message>
</context>
<context>
    <name>ui::StartOrderWizard</name>
    <message>
        <source>The start</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Start an order now</source>
        <translation>立即启用订单</translation>
    </message>
</context>
<context>
    <name>ui::StatePage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>no answer yet</source>
        <translation>尚无应答</translation>
    </message>
    <message>
        <source>last answer %1 · %2 ms</source>
        <extracomment>The status bar: %1 when the latest answer came, %2 how many milliseconds it took.</extracomment>
        <translation>上次应答 %1 · %2 毫秒</translation>
    </message>
    <message>
        <source>no answer at %1</source>
        <translation>%1 没有应答</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) under way</source>
        <translation>
            <numerusform>%n 个请求进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind</source>
        <translation>本机时钟慢 %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead</source>
        <translation>本机时钟快 %1</translation>
    </message>
</context>
<context>
    <name>ui::SurplusEffectPage</name>
    <message>
        <source>An order of this purchase is being suspended already, or how that ended is unknown.</source>
        <translation>这笔购买的一个订单正在停用，或停用结果未知。</translation>
    </message>
    <message>
        <source>This purchase is no suspected duplicate any more.</source>
        <translation>这笔购买已不再是疑似重复。</translation>
    </message>
    <message>
        <source>No other order of the purchase would be left.</source>
        <translation>停用后，这笔购买就没有其他订单了。</translation>
    </message>
    <message>
        <source>Order kept</source>
        <extracomment>Name of a fact: the orders that the purchase may have made, without the one that is to be suspended.</extracomment>
        <translation>保留的订单</translation>
    </message>
</context>
<context>
    <name>ui::SurplusWizard</name>
    <message>
        <source>The suspension of the surplus order</source>
        <translation>停用多余订单</translation>
    </message>
    <message>
        <source>Suspend a surplus order</source>
        <translation>停用多余订单</translation>
    </message>
    <message>
        <source>Which order is surplus?</source>
        <translation>哪个订单是多出来的？</translation>
    </message>
</context>
<context>
    <name>ui::SuspendEffectPage</name>
    <message>
        <source>The customer wants to stop</source>
        <translation>客户要求停用</translation>
    </message>
    <message>
        <source>Bought by mistake</source>
        <translation>误购</translation>
    </message>
    <message>
        <source>Bought twice</source>
        <translation>重复购买</translation>
    </message>
    <message>
        <source>The device is broken or was returned</source>
        <translation>设备损坏或已退回</translation>
    </message>
    <message>
        <source>The purchase is refunded</source>
        <translation>该笔购买已退款</translation>
    </message>
    <message>
        <source>Suspend order …%1</source>
        <extracomment>The button that freezes an order; %1 the end of the order&apos;s number.</extracomment>
        <translation>停用订单 …%1</translation>
    </message>
    <message>
        <source>Choose or type a reason to go on.</source>
        <translation>请选择或输入原因再继续。</translation>
    </message>
    <message>
        <source>Type the end of the order&apos;s number to go on.</source>
        <translation>请输入订单号的末尾几位再继续。</translation>
    </message>
    <message>
        <source>This is not how the order&apos;s number ends.</source>
        <translation>与订单号的末尾不符。</translation>
    </message>
    <message>
        <source>What suspending this order changes</source>
        <translation>停用此订单后的变化</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>冻结</translation>
    </message>
    <message numerus="yes">
        <source>To suspend it, type the last %n character(s) of its number %1</source>
        <extracomment>%1 an order&apos;s number.</extracomment>
        <translation>
            <numerusform>如确认停用，请输入订单号 %1 的末尾 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>The order&apos;s plan is taken out of use. No call undoes it.</source>
        <translation>订单对应的套餐停用，没有接口可以恢复。</translation>
    </message>
</context>
<context>
    <name>ui::SuspendWizard</name>
    <message>
        <source>The suspension</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Suspend an order</source>
        <translation>停用订单</translation>
    </message>
</context>
<context>
    <name>ui::TargetPage</name>
    <message>
        <source>Choose the device that gets the order, or paste its device ID.</source>
        <translation>请选择接收订单的设备，或粘贴其设备 ID。</translation>
    </message>
    <message>
        <source>No device in the book matches, and this is no device ID, which has 1 to 64 letters, digits, _ or -.</source>
        <translation>设备簿中没有匹配的设备，输入的内容也不是设备 ID（1～64 个字母、数字、_ 或 -）。</translation>
    </message>
    <message>
        <source>This is the device that has the order. Choose another one.</source>
        <translation>这就是订单所在的设备，请选择另一台。</translation>
    </message>
    <message>
        <source>Asking the platform who administers both devices…</source>
        <translation>正在向平台查询两台设备的管理员…</translation>
    </message>
    <message>
        <source>The order cannot be moved to this device.</source>
        <translation>订单不能转移到这台设备。</translation>
    </message>
    <message>
        <source>To which device?</source>
        <translation>转移到哪台设备？</translation>
    </message>
    <message>
        <source>Find by name, device ID or serial, or paste a device ID</source>
        <translation>按名称、设备 ID 或序列号搜索，或粘贴设备 ID</translation>
    </message>
    <message>
        <source>Find the target device</source>
        <translation>搜索目标设备</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <extracomment>The device that was chosen; %1 its name, %2 its ID.</extracomment>
        <translation>目标：%1 · %2</translation>
    </message>
    <message>
        <source>To %1, which is not in the device book</source>
        <extracomment>The device whose ID was pasted, %1.</extracomment>
        <translation>目标：%1（不在设备簿中）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>ui::TicketButton</name>
    <message>
        <source>Copy for ticket</source>
        <translation>复制工单信息</translation>
    </message>
</context>
<context>
    <name>ui::TokenBanner</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Take a token</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>No token was given: %1</source>
        <extracomment>%1 what went wrong.</extracomment>
        <translation>未能获取令牌：%1</translation>
    </message>
    <message>
        <source>This profile works with a project token</source>
        <translation>此配置使用项目令牌</translation>
    </message>
    <message>
        <source>Nothing can be read until one is taken. Taking one ends the token of every other program of this project at once.</source>
        <translation>获取令牌之前无法读取任何内容。获取新令牌会立即使此项目其他程序的令牌失效。</translation>
    </message>
</context>
<context>
    <name>ui::TransferEffectPage</name>
    <message>
        <source>Transfer order …%1</source>
        <extracomment>The button that moves an order to another device; %1 the end of the order&apos;s number.</extracomment>
        <translation>转移订单 …%1</translation>
    </message>
    <message>
        <source>What this transfer changes</source>
        <translation>转移后的变化</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>A transfer: %1 the device that has the order, %2 the one that gets it.</extracomment>
        <translation>转移</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从“%1”到“%2”</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>ui::TransferOptionsPage</name>
    <message>
        <source>Start</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>On the device that gets the order.</source>
        <translation>在接收订单的设备上。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录像计划</translation>
    </message>
    <message>
        <source>Sets the default plans for continuous and event recording, 24×7.</source>
        <translation>设置默认的 7×24 小时连续录像计划和事件录像计划。</translation>
    </message>
    <message>
        <source>From when, and how does it record?</source>
        <translation>何时生效，如何录像？</translation>
    </message>
    <message>
        <source>Set the default recording plan</source>
        <translation>设置默认录像计划</translation>
    </message>
</context>
<context>
    <name>ui::TransferWizard</name>
    <message>
        <source>The transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Transfer an order</source>
        <translation>转移订单</translation>
    </message>
</context>
<context>
    <name>ui::TwoDeviceEffectPage</name>
    <message>
        <source>Read the orders again</source>
        <translation>重新读取订单</translation>
    </message>
    <message>
        <source>Without the present orders of both devices nobody could tell afterwards what happened.</source>
        <translation>不知道两台设备现有的订单，事后就无法判断发生了什么。</translation>
    </message>
    <message>
        <source>Reading the orders of both devices…</source>
        <translation>正在读取两台设备的订单…</translation>
    </message>
    <message>
        <source>Reading the device&apos;s orders…</source>
        <translation>正在读取设备的订单…</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>暂无可比较的内容。</translation>
    </message>
    <message>
        <source>Somebody else administers one of the devices now. Go back and choose the target again.</source>
        <translation>其中一台设备的管理员已变更。请返回重新选择目标设备。</translation>
    </message>
</context>
<context>
    <name>ui::UnlockDialog</name>
    <message>
        <source>Unlock changes</source>
        <translation>解锁更改</translation>
    </message>
    <message>
        <source>This profile deals with real customers. For 15 minutes plans can be bought, moved and frozen; then it locks by itself.</source>
        <translation>此配置面向真实客户。15 分钟内可以购买、转移和停用套餐，之后自动锁定。</translation>
    </message>
    <message>
        <source>Reason (kept in the activity record)</source>
        <translation>原因（写入操作记录）</translation>
    </message>
    <message>
        <source>For example: ticket 88213, renewal</source>
        <translation>例如：工单 88213，续费</translation>
    </message>
    <message>
        <source>&amp;Unlock for 15 minutes</source>
        <translation>解锁 15 分钟(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::WindowActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>End the program; a change on its way is finished first</source>
        <translation>退出程序；进行中的更改会先完成</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the devices</source>
        <translation>转到设备</translation>
    </message>
    <message>
        <source>&amp;Buy a plan…</source>
        <translation>购买套餐(&amp;B)…</translation>
    </message>
    <message>
        <source>Buy a cloud storage plan for this device</source>
        <translation>为此设备购买云存储套餐</translation>
    </message>
    <message>
        <source>&amp;Copy the device ID</source>
        <translation>复制设备 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the device ID to the clipboard</source>
        <translation>把设备 ID 复制到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of an action: %1 what it does, %2 its keys.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>Find an order that was seen here</source>
        <translation>搜索本机读取过的订单</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>套餐目录(&amp;C)</translation>
    </message>
    <message>
        <source>Compare the plans on sale</source>
        <translation>比较在售套餐</translation>
    </message>
    <message>
        <source>&amp;Suspend the order…</source>
        <translation>停用订单(&amp;S)…</translation>
    </message>
    <message>
        <source>Freeze the chosen order for good</source>
        <translation>冻结所选订单，不可恢复</translation>
    </message>
    <message>
        <source>&amp;Transfer the order…</source>
        <translation>转移订单(&amp;T)…</translation>
    </message>
    <message>
        <source>Move the chosen order to another device</source>
        <translation>将所选订单转移到另一台设备</translation>
    </message>
    <message>
        <source>Start the order &amp;now…</source>
        <translation>立即启用订单(&amp;N)…</translation>
    </message>
    <message>
        <source>Bring the chosen order, which waits, into force now</source>
        <translation>让所选的待生效订单立即生效</translation>
    </message>
    <message>
        <source>B&amp;ind an order…</source>
        <translation>绑定订单(&amp;I)…</translation>
    </message>
    <message>
        <source>Attach an order to the account that administers this device</source>
        <translation>将订单绑定到此设备的管理员账号</translation>
    </message>
    <message>
        <source>C&amp;laim the free plan…</source>
        <translation>领取免费套餐(&amp;L)…</translation>
    </message>
    <message>
        <source>Claim months of this device&apos;s free plan</source>
        <translation>领取此设备免费套餐的月数</translation>
    </message>
    <message>
        <source>Start the &amp;free plan now…</source>
        <translation>立即启用免费套餐(&amp;F)…</translation>
    </message>
    <message>
        <source>Bring the claimed free plan, which waits, into force now</source>
        <translation>让已领取、待生效的免费套餐立即生效</translation>
    </message>
    <message>
        <source>&amp;Replace the device…</source>
        <translation>换机(&amp;R)…</translation>
    </message>
    <message>
        <source>Move all orders of this broken device to its successor</source>
        <translation>将这台损坏设备的全部订单转移到新设备</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>操作记录(&amp;A)</translation>
    </message>
    <message>
        <source>See every change that was ever tried here</source>
        <translation>查看在此尝试过的每一项更改</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>您的姓名(&amp;N)…</translation>
    </message>
    <message>
        <source>Say who you are, for the activity record</source>
        <translation>说明您是谁，供操作记录使用</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>快速打开(&amp;G)…</translation>
    </message>
    <message>
        <source>Find a device, an order, an action, a setting or a profile</source>
        <translation>搜索设备、订单、操作、设置或配置</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Copy what helps to find a problem: versions, system and latest log lines</source>
        <translation>复制有助于排查问题的信息：版本、系统和最近的日志</translation>
    </message>
    <message>
        <source>There is no profile to work with yet</source>
        <translation>尚无可用的配置</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>搜索(&amp;F)</translation>
    </message>
    <message>
        <source>Type what to find on this page</source>
        <translation>在当前页面输入要搜索的内容</translation>
    </message>
    <message>
        <source>Read again what this page shows</source>
        <translation>重新读取本页显示的内容</translation>
    </message>
    <message>
        <source>freeze frozen</source>
        <extracomment>Other words, with spaces between them, by which a person may look for what suspends an order.</extracomment>
        <translation>冻结</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message>
        <source>not reported</source>
        <extracomment>Stands where the platform&apos;s answer lacks a field.</extracomment>
        <translation>平台未返回</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <extracomment>A number of the platform that nobody documents.</extracomment>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>State of an order.</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of an order: its start lies ahead.</extracomment>
        <translation>待生效</translation>
    </message>
    <message>
        <source>end passed</source>
        <extracomment>State of an order: its end has passed, but the platform does not call it expired yet.</extracomment>
        <translation>已过结束日期</translation>
    </message>
    <message>
        <source>valid</source>
        <extracomment>State of an order: in force or waiting, the platform does not say which.</extracomment>
        <translation>有效</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>State of an order.</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>frozen</source>
        <extracomment>State of an order that was suspended.</extracomment>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>being created</source>
        <extracomment>State of an order.</extracomment>
        <translation>创建中</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未支付</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>paying</source>
        <extracomment>Payment state: the payment is under way.</extracomment>
        <translation>支付中</translation>
    </message>
    <message>
        <source>purchased</source>
        <extracomment>Where an order came from.</extracomment>
        <translation>付费</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Continuous</source>
        <extracomment>Type of a plan: records all day, or clips around events.</extracomment>
        <translation>连续型</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件型</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>Category of devices.</extracomment>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <translation>门铃</translation>
    </message>
    <message>
        <source>never active</source>
        <extracomment>Connection of a device: it was never switched on.</extracomment>
        <translation>从未激活</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>Connection of a device.</extracomment>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A plan: %1 its type, %2 how long recordings are kept.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) kept</source>
        <extracomment>How long a recording is kept.</extracomment>
        <translation>
            <numerusform>存 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>A plan&apos;s service term.</extracomment>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days kept</comment>
        <extracomment>How long a recording is kept, in a narrow column.</extracomment>
        <translation>
            <numerusform>存 %n 天</numerusform>
        </translation>
    </message>
</context>
</TS>
