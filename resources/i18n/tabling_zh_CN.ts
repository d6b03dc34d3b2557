<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AskList</name>
    <message>
        <source>To</source>
        <translation>致</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>您的诉求</translation>
    </message>
</context>
<context>
    <name>BatteryScreen</name>
    <message>
        <source>%L1%</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>电量即将耗尽。</translation>
    </message>
    <message>
        <source>Volunteers, please plug this device in, or take it away and hand over.</source>
        <translation>请志愿者给本设备接上电源，或将它拿走并移交签名。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures from today are safe.</source>
        <translation>
            <numerusform>今天的%Ln份签名已安全保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every signature is safe.</source>
        <translation>所有签名均已安全保存。</translation>
    </message>
    <message>
        <source>People can sign here again as soon as there is power.</source>
        <translation>接上电源后，即可继续在此签名。</translation>
    </message>
</context>
<context>
    <name>BeforeYouSign</name>
    <message>
        <source>Before you sign</source>
        <translation>签名之前</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Who sees what</source>
        <translation>谁能看到什么</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>This campaign cannot be used.</source>
        <translation>无法使用此请愿项目。</translation>
    </message>
    <message>
        <source>Plug in the stick that holds the organisation’s campaign pack, then touch “Look again”.</source>
        <translation>请插入存有主办机构的请愿资料包的 U 盘，然后点按“重新查找”。</translation>
    </message>
    <message>
        <source>Only to try it out</source>
        <translation>仅供试用</translation>
    </message>
    <message>
        <source>The example campaign</source>
        <translation>示例请愿项目</translation>
    </message>
    <message>
        <source>For trying out on this device. Do not collect real signatures with it.</source>
        <translation>用于在本设备上试用。请勿用它收集真实签名。</translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>No touch does anything until the count is over. Then people can sign again.</source>
        <translation>倒数结束前，点按不会有任何作用。之后大家可以继续签名。</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>One more question</source>
        <translation>还有一个问题</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Your signature counts just the same either way.</source>
        <translation>无论您怎样回答，您的签名都同样有效。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>不用了，谢谢</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Give the event a name, for example “Capital Pride”.</source>
        <translation>请给活动起名，例如“首都骄傲节”。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN 码不正确。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>请愿项目</translation>
    </message>
    <message>
        <source>Opens on %1: until then only practice is possible</source>
        <translation>%1 开始：在此之前只能练习</translation>
    </message>
    <message>
        <source>Closed on %1: only practice is possible</source>
        <translation>已于%1结束：只能练习</translation>
    </message>
    <message>
        <source>Closed on %1. Is it really %2? Then touch “Take no more signatures”.</source>
        <translation>已于%1结束。今天真的是%2吗？如果是，请点按“不再收集签名”。</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本设备</translation>
    </message>
    <message>
        <source>Headquarters has not welcomed this device yet. Keep this device. Its four words: %1</source>
        <translation>总部尚未接纳本设备。请保留本设备。它的四个词：%1</translation>
    </message>
    <message>
        <source>Its four words, for headquarters: %1</source>
        <translation>它的四个词，供总部使用：%1</translation>
    </message>
    <message>
        <source>Questions? Call %1: %2</source>
        <translation>有问题？请致电%1：%2</translation>
    </message>
    <message>
        <source>Questions? Write to %1: %2</source>
        <translation>有问题？请写信给%1：%2</translation>
    </message>
    <message>
        <source>%1, Tabling %2</source>
        <translation>%1，Tabling %2</translation>
    </message>
    <message>
        <source>Last at %1, on “%2”</source>
        <translation>上次于 %1，在“%2”上</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分钟</translation>
    </message>
    <message>
        <source>Among them are signatures that were undone, and what takes signatures back.</source>
        <translation>其中包括已撤销的签名，以及用来撤销签名的记录。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign. Hand over, then free some space.</source>
        <translation>存储空间即将用尽，无法签名。请先移交，再腾出空间。</translation>
    </message>
    <message>
        <source>The battery is nearly empty. Hand over, then charge this device.</source>
        <translation>电量即将耗尽。请先移交，再给设备充电。</translation>
    </message>
    <message>
        <source>There is little room left on the disk. Hand over soon.</source>
        <translation>存储空间所剩不多。请尽快移交。</translation>
    </message>
    <message>
        <source>Before you leave this place, hand over what is not handed over yet.</source>
        <translation>离开这里之前，请移交尚未移交的签名。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>存储空间</translation>
    </message>
    <message>
        <source>Nearly full: nobody can sign. %1 free</source>
        <translation>即将用尽：无法签名。剩余 %1</translation>
    </message>
    <message>
        <source>Getting full: %1 free</source>
        <translation>空间渐少：剩余 %1</translation>
    </message>
    <message>
        <source>Enough room: %1 free</source>
        <translation>空间充足：剩余 %1</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>None found: keep it plugged in</source>
        <translation>未检测到电池：请保持接通电源</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, plugged in</source>
        <translation>%1，已接通电源</translation>
    </message>
    <message>
        <source>%1 left: charge it now</source>
        <translation>剩余 %1：请立即充电</translation>
    </message>
    <message>
        <source>%1 left, about %2</source>
        <translation>剩余 %1，约 %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>%1. It was moved while people signed. Signatures stay in their order.</source>
        <translation>%1。签名期间时钟被改动过。签名顺序不受影响。</translation>
    </message>
    <message>
        <source>%1. That is too early: the clock is wrong. Signatures stay in their order.</source>
        <translation>%1。时钟过慢，不正确。签名顺序不受影响。</translation>
    </message>
    <message>
        <source>%1. That is too late: the clock is wrong. Signatures stay in their order.</source>
        <translation>%1。时钟过快，不正确。签名顺序不受影响。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>已安全保存</translation>
    </message>
    <message>
        <source>A damaged file of signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>一个受损的签名文件已单独隔离保存。请保管好本设备并致电总部。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Not checked: stay near this device</source>
        <translation>未检查：请守在设备旁</translation>
    </message>
    <message>
        <source>Nobody can leave this screen</source>
        <translation>无法退出此界面</translation>
    </message>
    <message>
        <source>Somebody with a keyboard could leave this screen: stay near</source>
        <translation>若接上键盘，可能退出此界面：请守在旁边</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>What people type can get onto a disk or to another program: call headquarters</source>
        <translation>人们输入的内容可能会进入磁盘或其他程序：请致电总部</translation>
    </message>
    <message>
        <source>What people type stays in memory, as no swap on a disk is in use</source>
        <translation>人们输入的内容留在内存中，因为未使用磁盘交换空间</translation>
    </message>
    <message>
        <source>What people type stays in memory</source>
        <translation>人们输入的内容留在内存中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Set a PIN for the volunteers</source>
        <translation>为志愿者设置 PIN 码</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>再输入一次同样的 PIN 码</translation>
    </message>
    <message>
        <source>Type the volunteers’ PIN to trust the new key</source>
        <translation>输入志愿者 PIN 码，以信任新密钥</translation>
    </message>
    <message>
        <source>Type the PIN that was set while trying out</source>
        <translation>输入试用时设置的 PIN 码</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>两次输入不一致。请重新开始。</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits that are not in a row and not all the same.</source>
        <translation>请选6到12位数字，不要连号，也不要全部相同。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1”: everything is sent</source>
        <translation>“%1”：已全部发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The PIN of the volunteers</source>
        <translation>志愿者的 PIN 码</translation>
    </message>
    <message>
        <source>The second PIN, of staff</source>
        <translation>第二个 PIN 码（工作人员的）</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>已全部清除</translation>
    </message>
    <message>
        <source>Not everything is erased</source>
        <translation>尚未全部清除</translation>
    </message>
    <message>
        <source>Ask for both PINs</source>
        <translation>输入两个 PIN 码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>At least one of the two PINs is wrong.</source>
        <translation>两个 PIN 码中至少有一个不正确。</translation>
    </message>
    <message>
        <source>Check receipts</source>
        <translation>核对回执</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no hour</comment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no number</comment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Not signed: it cannot be used</source>
        <translation>未签署：无法使用</translation>
    </message>
    <message>
        <source>%1 · This stick sets up the whole device</source>
        <translation>%1 · 此 U 盘可设置整台设备</translation>
    </message>
    <message>
        <source>Keep this campaign</source>
        <translation>保留这个请愿项目</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找……</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Choose the campaign</source>
        <translation>选择请愿项目</translation>
    </message>
    <message>
        <source>This is the passphrase of a try-out organisation that is made on this device. It is shown only now. Without it nobody can read what is signed here.</source>
        <translation>这是在本设备上创建的试用机构的口令短语，仅在此时显示。没有它，谁也无法读取在这里签下的内容。</translation>
    </message>
    <message>
        <source>Use this to practise and to show. For a real event, ask the organisation for its campaign pack.</source>
        <translation>这仅供练习和展示。正式活动请向主办机构索取请愿资料包。</translation>
    </message>
    <message>
        <source>What was signed while trying out never counts. Name, planned events and drop boxes of the try-out go too. Then this device is for the campaign above.</source>
        <translation>试用期间的签名一律不计数。试用时的设备名称、安排的活动和投递箱也会一并清除。此后，本设备用于上面的请愿项目。</translation>
    </message>
    <message>
        <source>They are English words, in every language. They are on the page for volunteers that the organisation prints, or somebody there reads them to you on the phone. From then on this device trusts only this organisation.</source>
        <translation>这些词在各种语言中都是英文。它们印在主办机构的志愿者说明页上，或由主办机构的人在电话里读给您听。此后本设备只信任这个机构。</translation>
    </message>
    <message>
        <source>Did people sign here for real? Then touch “Back” and call headquarters first.</source>
        <translation>有人在这里真正签过名吗？那么请点按“返回”，先致电总部。</translation>
    </message>
    <message>
        <source>Is your word not among these? Then touch “My word is not here” and call the organisation, at a number that you have from somewhere else than this pack.</source>
        <translation>这里没有您的词？请点按“没有我的词”，并拨打并非来自这个资料包的号码联系该机构。</translation>
    </message>
    <message>
        <source>Throw away what was signed while trying out?</source>
        <translation>要清除试用期间的签名吗？</translation>
    </message>
    <message>
        <source>Throw away and go on</source>
        <translation>清除并继续</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>仍然采用</translation>
    </message>
    <message>
        <source>Take this campaign pack?</source>
        <translation>采用这个请愿资料包吗？</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已记下</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>请记下这些</translation>
    </message>
    <message>
        <source>Find the organisation’s four words</source>
        <translation>请找出主办机构的四个词</translation>
    </message>
    <message>
        <source>My word is not here</source>
        <translation>没有我的词</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Begin this event</source>
        <translation>开始这场活动</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>另一场活动</translation>
    </message>
    <message>
        <source>The four words of this device, for headquarters: %1</source>
        <translation>本设备的四个词，供总部使用：%1</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>开始收集签名</translation>
    </message>
    <message>
        <source>Name the event</source>
        <translation>为活动命名</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>另一个请愿项目</translation>
    </message>
    <message>
        <source>Nothing is left on this device: it is safe to hand back.</source>
        <translation>本设备上已没有任何内容，可以放心交还。</translation>
    </message>
    <message>
        <source>A damaged file of signatures is still here. Keep this device; call headquarters.</source>
        <translation>这里还留有受损的签名文件。请保管好本设备并致电总部。</translation>
    </message>
    <message>
        <source>Tabling is still erasing the last traces. Keep this device, and look again in a minute.</source>
        <translation>Tabling 仍在清除最后的痕迹。请保管好本设备，一分钟后再看。</translation>
    </message>
    <message>
        <source>For the hand-over sheet: device %1, event “%2”, last number %3.</source>
        <translation>请写在交接单上：设备 %1，活动“%2”，最后编号 %3。</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>没有可移交的内容</translation>
    </message>
    <message>
        <source>Where to copy them?</source>
        <translation>复制到哪里？</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制……</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>未移交</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>重新选择</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>当前情况</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>返回签名界面</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>结束练习</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Sending and receipts</source>
        <translation>发送与回执</translation>
    </message>
    <message>
        <source>Take no more signatures</source>
        <translation>不再收集签名</translation>
    </message>
    <message>
        <source>Ready for the event</source>
        <translation>活动准备</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>更换活动</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>擦拭屏幕</translation>
    </message>
    <message>
        <source>End the event</source>
        <translation>结束活动</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>退出签名程序</translation>
    </message>
    <message>
        <source>Headquarters has not welcomed this device yet. Keep this device.</source>
        <translation>总部尚未接纳本设备。请保留本设备。</translation>
    </message>
    <message>
        <source>There is no receipt for this device on it.</source>
        <translation>上面没有本设备的回执。</translation>
    </message>
    <message>
        <source>Headquarters opened the practice signature: the whole way works.</source>
        <translation>总部已打开练习签名：整个流程可用。</translation>
    </message>
    <message>
        <source>“%1”: from now on this device sends there too.</source>
        <translation>“%1”：从现在起，本设备也会发送到该投递箱。</translation>
    </message>
    <message>
        <source>Which stick has the receipt?</source>
        <translation>回执在哪个 U 盘上？</translation>
    </message>
    <message>
        <source>Receipts checked</source>
        <translation>回执已核对</translation>
    </message>
    <message>
        <source>At the next start the kiosk asks for a new event. Nothing is erased.</source>
        <translation>下次启动时会要求填写新的活动。不会清除任何内容。</translation>
    </message>
    <message>
        <source>The screen closes. At the next start the kiosk opens again in this event. Nothing is erased.</source>
        <translation>程序将退出。下次启动时仍会打开这场活动。不会清除任何内容。</translation>
    </message>
    <message>
        <source>End and close without handing over</source>
        <translation>不移交，结束活动并退出</translation>
    </message>
    <message>
        <source>Close without handing over</source>
        <translation>不移交，直接退出</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>先移交</translation>
    </message>
    <message>
        <source>End and close the kiosk</source>
        <translation>结束活动并退出程序</translation>
    </message>
    <message>
        <source>Somebody cannot read or type</source>
        <translation>有人无法阅读或打字</translation>
    </message>
    <message>
        <source>Offer “Read aloud” with headphones, larger text, or to read to them and type what they say. They touch “Add my signature” themselves.</source>
        <translation>请提供戴耳机的“朗读”、更大的字，或读给对方听并按其所说输入。“加上我的签名”由本人点按。</translation>
    </message>
    <message>
        <source>Somebody wants their signature back</source>
        <translation>有人想撤回签名</translation>
    </message>
    <message>
        <source>Just now: for 20 seconds the thank-you screen offers “Undo my signature”. Later: “Sign”, “Who sees what”, and at its end “Take my signature back”, with the name they signed with and the code they were shown. Without the code they write to the organisation.</source>
        <translation>刚签完：致谢屏幕上有20秒可以点按“撤销我的签名”。之后：点按“签名”、“谁能看到什么”，再到末尾点按“撤回我的签名”，填写签名时的姓名和当时显示的代码。没有代码的，请对方写信给主办机构。</translation>
    </message>
    <message>
        <source>The screen is frozen or dark</source>
        <translation>屏幕卡住或变黑</translation>
    </message>
    <message>
        <source>Hold the power button for ten seconds, then switch the device on. Everyone who saw “Thank you” has a saved signature; nobody else has.</source>
        <translation>按住电源键十秒，然后重新开机。凡显示过“谢谢您”的签名都已保存；其他签名没有保存。</translation>
    </message>
    <message>
        <source>Somebody takes or demands the device</source>
        <translation>有人拿走或索要设备</translation>
    </message>
    <message>
        <source>Let it go: you matter more. Nobody can read what is signed on it. Tell the organisation at once.</source>
        <translation>放手吧：您的安全更重要。没有人能读取上面的签名。请立即通知主办机构。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Clean the screen now</source>
        <translation>现在请擦拭屏幕</translation>
    </message>
    <message>
        <source>This device is set up</source>
        <translation>本设备已设置好</translation>
    </message>
    <message>
        <source>The practice signature is on its way: %1.</source>
        <translation>练习签名已送出：%1。</translation>
    </message>
    <message>
        <source>Send a practice signature</source>
        <translation>发送练习签名</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>U 盘</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Practice signature</source>
        <translation>练习签名</translation>
    </message>
    <message>
        <source>Version %1, without a last day</source>
        <translation>版本 %1，无截止日期</translation>
    </message>
    <message>
        <source>Version %1, until %2</source>
        <translation>版本 %1，截至%2</translation>
    </message>
    <message>
        <source>Version %1 opens on %2. Until then only practice is possible.</source>
        <translation>版本 %1 于%2开始。在此之前只能练习。</translation>
    </message>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>仅供试用：在这里签名不计数。</translation>
    </message>
    <message>
        <source>Version %1 closed on %2. Ask the organisation for a newer pack.</source>
        <translation>版本 %1 已于%2结束。请向主办机构索取更新的资料包。</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1，今天</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No event is open. The next start asks for one.</source>
        <translation>没有正在进行的活动。下次启动时会询问。</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>已设置 PIN 码</translation>
    </message>
    <message>
        <source>The PIN cannot be read. Ask staff to set a new one.</source>
        <translation>无法读取 PIN 码。请工作人员设置新的 PIN 码。</translation>
    </message>
    <message>
        <source>A stick is plugged in</source>
        <translation>已插入 U 盘</translation>
    </message>
    <message>
        <source>None is plugged in; the drop box takes what is signed</source>
        <translation>未插入 U 盘；签名会送到投递箱</translation>
    </message>
    <message>
        <source>None is plugged in. Take one along to hand over on.</source>
        <translation>未插入 U 盘。请带一个用于移交。</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>%1: nothing was sent there yet. Send a practice signature.</source>
        <translation>%1：尚未向其发送任何内容。请发送练习签名。</translation>
    </message>
    <message>
        <source>This device can read aloud</source>
        <translation>本设备可以朗读</translation>
    </message>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Ask staff.</source>
        <translation>未安装语音，因此无法朗读。请咨询工作人员。</translation>
    </message>
    <message>
        <source>Headquarters opened it on %1: the whole way works</source>
        <translation>总部已于%1打开：整个流程可用</translation>
    </message>
    <message>
        <source>Sent on %1. Headquarters has to open it; its answer comes like a receipt.</source>
        <translation>已于%1发送。需要总部打开；答复会像回执一样到达。</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Touch word %1 of the page for volunteers:</source>
        <translation>请点按志愿者说明页上的第%1个词：</translation>
    </message>
    <message>
        <source>These are not the words of this pack. Look at the page for volunteers once more and begin again. Do they differ again? Then do not use this pack, and call the organisation.</source>
        <translation>这不是该资料包的词。请再看一遍志愿者说明页，重新开始。又不一致？那就不要使用这个资料包，并致电该机构。</translation>
    </message>
</context>
<context>
    <name>CornerSpot</name>
    <message>
        <source>For volunteers</source>
        <translation>志愿者入口</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Another country</source>
        <translation>其他国家或地区</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Your country</source>
        <translation>您的国家或地区</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>输入几个字或拼音</translation>
    </message>
    <message>
        <source>No country found. Try fewer letters.</source>
        <translation>没有找到。请少输入几个字。</translation>
    </message>
</context>
<context>
    <name>DeviceStateModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>本设备上有%Ln份签名尚未得到总部确认。请保管好本设备。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>黑底白字</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>更易阅读</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>画面保持静止</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message numerus="yes">
        <source>%Ln signatures were not handed over. They would be lost for ever.</source>
        <translation>
            <numerusform>%Ln份签名尚未移交，清除后将永远丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything signed here was handed over.</source>
        <translation>本设备上的签名已全部移交。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this device, encrypted: a person who takes it cannot read them. Headquarters has not confirmed them yet.</source>
        <translation>
            <numerusform>本设备上有%Ln份签名，均已加密，拿走设备的人无法读取。总部尚未确认这些签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. It cannot be undone.</source>
        <translation>清除需要两个人：一人输入志愿者的 PIN 码，另一人输入工作人员的第二个 PIN 码。清除后无法恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.</source>
        <translation>
            <numerusform>已清除%Ln份签名。只为总部记下了编号，没有记下其他内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Planned by the organisation</source>
        <translation>主办机构安排的活动</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>后一天</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Earlier signatures stay with their own event. Today’s count starts again at zero.</source>
        <translation>之前的签名仍属于原来的活动。今天的数量从零重新计算。</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>仅供试用：在这里签名不计数。</translation>
    </message>
    <message>
        <source>For the real campaign plug in the organisation’s stick and touch “%1”.</source>
        <translation>要用于正式请愿项目，请插入主办机构的 U 盘，然后点按“%1”。</translation>
    </message>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>每次启动都会打开这场活动，日期为启动当天。上面的日期不对吗？请先调好本设备的时钟。</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Signatures here today</source>
        <translation>今日签名</translation>
    </message>
    <message>
        <source>Still to hand over</source>
        <translation>尚待移交</translation>
    </message>
    <message>
        <source>Records still to hand over</source>
        <translation>待移交的记录</translation>
    </message>
    <message>
        <source>Safe on this device</source>
        <translation>已安全保存在本设备上</translation>
    </message>
    <message>
        <source>Left on this device</source>
        <translation>留在本设备上</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Practice is on: nothing is saved and nothing counts.</source>
        <translation>练习模式：不保存，也不计数。</translation>
    </message>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>仅供试用：在这里签名不计数。</translation>
    </message>
    <message>
        <source>For the real campaign plug in the organisation’s stick and touch “End the event”. The next start asks for an event: there touch “Another campaign”.</source>
        <translation>要用于正式请愿项目，请插入主办机构的 U 盘，然后点按“结束活动”。下次启动时会询问活动：请在那里点按“另一个请愿项目”。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Enter your name as you would like it to appear.</source>
        <translation>请按您希望显示的写法填写姓名。</translation>
    </message>
    <message>
        <source>Enter your given name as you would like it to appear.</source>
        <translation>请填写您的名（不含姓），按您希望的写法。</translation>
    </message>
    <message>
        <source>Enter your family name, or say that you have one name.</source>
        <translation>请填写姓，或注明您只有一个名字。</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>请选择您的国家或地区。</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>请填写您的电子邮箱。</translation>
    </message>
    <message>
        <source>Enter your postal code.</source>
        <translation>请填写您的邮政编码。</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>请填写您的电话号码。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Enter your given name.</source>
        <translation>请填写您的名（不含姓）。</translation>
    </message>
    <message>
        <source>Please answer this. You need it to sign.</source>
        <translation>请回答此项。回答后才能签名。</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>内容太长。请缩短一些。</translation>
    </message>
    <message>
        <source>Enter the day like this: 1990-05-23 (year, month, day)</source>
        <translation>请这样填写日期：1990-05-23（年、月、日）</translation>
    </message>
    <message>
        <source>Enter your name as you signed.</source>
        <translation>请输入您签名时用的姓名。</translation>
    </message>
    <message>
        <source>A code looks like 7KMD-3XPR. Please check what you typed.</source>
        <translation>代码的样子是 7KMD-3XPR。请检查您输入的内容。</translation>
    </message>
    <message>
        <source>Enter a name with at least one letter, and no web address.</source>
        <translation>请填写至少含一个文字的名字，不要填网址。</translation>
    </message>
    <message>
        <source>The printed list has no letters for this. Please write it in other letters.</source>
        <translation>名单无法印出这些文字。请用其他文字填写。</translation>
    </message>
    <message>
        <source>Enter the address like this: name@example.org</source>
        <translation>请这样填写地址：name@example.org</translation>
    </message>
    <message>
        <source>Check the number: digits are missing or too many.</source>
        <translation>请检查号码：位数太少或太多。</translation>
    </message>
    <message>
        <source>Choose your country from the list.</source>
        <translation>请从列表中选择您的国家或地区。</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. It does not belong in this box.</source>
        <translation>这看起来是电子邮件地址，不应填在这一栏。</translation>
    </message>
    <message>
        <source>This looks like a phone number. Change it, or sign once more if it is meant so.</source>
        <translation>这看起来是电话号码。请修改；如果确实要这样填，请再签一次。</translation>
    </message>
    <message>
        <source>Tick this box if it is true for you. You need it to sign.</source>
        <translation>如果符合您的情况，请勾选。勾选后才能签名。</translation>
    </message>
    <message>
        <source>Your name, as it should appear on the list</source>
        <translation>您的姓名（按您希望在名单上显示的写法）</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>请在两项中选择一项。</translation>
    </message>
    <message>
        <source>Only a few marks fit on one letter. The rest is left out.</source>
        <translation>一个字母上只能有几个附加符号，多余的会去掉。</translation>
    </message>
    <message>
        <source>The printed list cannot show %1 and leaves it out. You can write it another way.</source>
        <translation>名单无法印出 %1，这部分将不会出现。您可以换一种写法。</translation>
    </message>
    <message>
        <source>Flags and emoji will be left out of the printed list.</source>
        <translation>旗帜和表情符号不会印在名单上。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Not printed. With it we count you only once.</source>
        <translation>不会印出，只用来确保您不会被重复计数。</translation>
    </message>
    <message>
        <source>You are only counted: your name is not on the list. The list goes to: %1</source>
        <translation>您只被计入人数：名单上没有您的姓名。名单会交给：%1</translation>
    </message>
    <message>
        <source>That was practice: nothing was saved.</source>
        <translation>这是练习：没有保存任何内容。</translation>
    </message>
    <message>
        <source>You are the first person here today</source>
        <translation>您是今天第一位在这里签名的人</translation>
    </message>
    <message>
        <source>You are the %1 person here today</source>
        <translation>您是今天在这里签名的第%1位</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Your own name. Never sign for somebody else.</source>
        <translation>请填您自己的姓名，切勿替别人签名。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是想输入 %1 吗？</translation>
    </message>
    <message>
        <source>Replaces what you typed</source>
        <translation>将替换您输入的内容</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Your signature</source>
        <translation>您的签名</translation>
    </message>
    <message>
        <source>Read the petition</source>
        <translation>阅读请愿书</translation>
    </message>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>有%Ln项需要检查</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Add my signature</source>
        <translation>加上我的签名</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>Everything on this device will be copied: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>将复制本设备上的全部内容：%Ln份签名。在总部收到之前，它们也会留在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed on this device yet, so there is nothing to hand over.</source>
        <translation>还没有人在本设备上签名，没有可移交的内容。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Do not pull out “%1”.</source>
        <translation>请勿拔出“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on “%1”.</source>
        <translation>
            <numerusform>%Ln份签名已复制到“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln encrypted files: a person who finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>它们保存在%Ln个加密文件中：捡到 U 盘的人无法读取。请把 U 盘交给总部。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pull out “%1” now.</source>
        <translation>现在可以拔出“%1”了。</translation>
    </message>
    <message>
        <source>Do not pull out “%1” yet.</source>
        <translation>请先不要拔出“%1”。</translation>
    </message>
    <message>
        <source>This device is still using it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.</source>
        <translation>本设备仍在使用它。请点按“再试一次”。如果还是这样，请先关闭本设备的电源，再拔出。</translation>
    </message>
    <message>
        <source>Every signature is still safe on this device.</source>
        <translation>所有签名仍安全保存在本设备上。</translation>
    </message>
</context>
<context>
    <name>HourBars</name>
    <message>
        <source>By the hour, since this start</source>
        <translation>本次启动以来每小时</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The title changes its language every few seconds</source>
        <translation>标题每隔几秒更换语言</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Clear what you typed?</source>
        <translation>要清除您输入的内容吗？</translation>
    </message>
    <message>
        <source>Nothing is sent, and nothing of it stays here.</source>
        <translation>什么都不会发送，这里也不会留下任何内容。</translation>
    </message>
    <message>
        <source>Go on signing</source>
        <translation>继续签名</translation>
    </message>
    <message>
        <source>Clear and leave</source>
        <translation>清除并离开</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message numerus="yes">
        <source>%Ln signatures safe</source>
        <translation>
            <numerusform>%Ln份签名已安全保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln个批次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handed over</source>
        <translation>
            <numerusform>%Ln份尚未移交</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin another event</source>
        <translation>开始另一场活动</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ask a volunteer for headphones. Then nobody else hears what is read. What you type is never read aloud.</source>
        <translation>请向志愿者借耳机，这样别人听不到朗读内容。您输入的内容绝不会被朗读。</translation>
    </message>
    <message>
        <source>I have headphones on</source>
        <translation>我已戴上耳机</translation>
    </message>
    <message>
        <source>Read without headphones</source>
        <translation>不戴耳机朗读</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Volume: %1 of 10</source>
        <translation>音量：%1（共 10）</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>调低</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>调高</translation>
    </message>
</context>
<context>
    <name>ListingChoice</name>
    <message>
        <source>How do you want to sign?</source>
        <translation>您想怎样签名？</translation>
    </message>
    <message>
        <source>My name on the list</source>
        <translation>把我的姓名列入名单</translation>
    </message>
    <message>
        <source>Your name is printed in it.</source>
        <translation>您的姓名会印在名单上。</translation>
    </message>
    <message>
        <source>Only count me</source>
        <translation>只计入人数，不印姓名</translation>
    </message>
    <message>
        <source>The list gets one more, without your name.</source>
        <translation>名单上多计一人，但不出现您的姓名。</translation>
    </message>
</context>
<context>
    <name>NamedStep</name>
    <message>
        <source>Put the label with this name on the device now.</source>
        <translation>请现在把写有此名称的标签贴到设备上。</translation>
    </message>
</context>
<context>
    <name>OptionalFields</name>
    <message>
        <source>If you like</source>
        <translation>选填</translation>
    </message>
</context>
<context>
    <name>PageCode</name>
    <message>
        <source>Code to scan with a phone. It opens %1</source>
        <translation>供手机扫描的二维码，打开 %1</translation>
    </message>
    <message>
        <source>Follow the campaign</source>
        <translation>关注这项请愿</translation>
    </message>
    <message>
        <source>Scan this with your phone.</source>
        <translation>请用手机扫描。</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>已输入%Ln位数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase one digit</source>
        <translation>删除一位数字</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>With it volunteers see how many signed, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this table.</source>
        <translation>志愿者用它查看签名数量、移交签名和退出签名程序。请选6到12位数字，只告诉负责这个摊位的人。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>To open the volunteers’ page later: press and hold the top right corner of the welcome screen for two seconds.</source>
        <translation>以后要打开志愿者页面：在欢迎屏幕的右上角按住两秒。</translation>
    </message>
</context>
<context>
    <name>PlacesHint</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Is your stick not here? Plug it in, wait a moment, and touch “Look again”.</source>
        <translation>没看到您的 U 盘？请插入，稍等片刻，再点按“重新查找”。</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>PIN 码不正确。请在%Ln分钟后再试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>PIN 码不正确。请在%Ln秒后再试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>两个 PIN 码中至少有一个不正确。请在%Ln分钟后再试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>两个 PIN 码中至少有一个不正确。请在%Ln秒后再试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln signatures</source>
        <translation>
            <numerusform>每%Ln份签名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A damaged file with %Ln signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>
            <numerusform>一个受损的签名文件已单独隔离保存，其中有%Ln份签名。请保管好本设备并致电总部。</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was only tried out, and nothing is signed on it.</source>
        <translation>本设备只用于试用，上面没有签名。</translation>
    </message>
    <message numerus="yes">
        <source>This device was only tried out: %Ln signatures are thrown away.</source>
        <translation>
            <numerusform>本设备只用于试用：将清除%Ln份签名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more records are kept: signatures that were undone, and what takes signatures back.</source>
        <translation>
            <numerusform>另外还保存着%Ln条记录：已撤销的签名，以及用来撤销签名的记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when their batch closes.</source>
        <translation>
            <numerusform>“%1”：%Ln份签名已安全保存在本设备上。所在批次结束后发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when the drop box is plugged in.</source>
        <translation>
            <numerusform>“%1”：%Ln份签名已安全保存在本设备上。插上该投递箱后会自动发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when that computer is near.</source>
        <translation>
            <numerusform>“%1”：%Ln份签名已安全保存在本设备上。那台电脑在附近时会自动发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when there is a network.</source>
        <translation>
            <numerusform>“%1”：%Ln份签名已安全保存在本设备上。有网络时会自动发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>仅供试用：在这里签名不计数。</translation>
    </message>
    <message>
        <source>Practice: nothing is saved, nothing counts.</source>
        <translation>练习：不保存，也不计数。</translation>
    </message>
    <message>
        <source>Signing begins on %1.</source>
        <translation>从 %1 起可以签名。</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>What is delivered</source>
        <translation>哪些信息会交给对方</translation>
    </message>
    <message>
        <source>Where your details go</source>
        <translation>您的资料会送到哪里</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>如果您改变主意</translation>
    </message>
    <message>
        <source>Who is responsible for your details</source>
        <translation>谁对您的资料负责</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>谁能看到什么</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The text below is for everybody. Your details are not among those that the recipient gets.</source>
        <translation>以下文字面向所有人。交给对方的信息中没有您的资料。</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>撤回我的签名</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>A practice signature holds nobody’s name and counts nowhere. Once headquarters has opened it, you know that they can read what is signed here.</source>
        <translation>练习签名不含任何人的姓名，也不计入任何数目。总部打开它之后，您就知道他们能读取在这里签署的内容。</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Read receipts and drop box files from this stick</source>
        <translation>从这个 U 盘读取回执和投递箱文件</translation>
    </message>
</context>
<context>
    <name>RequiredFields</name>
    <message>
        <source>I have one name</source>
        <translation>我只有一个名字</translation>
    </message>
</context>
<context>
    <name>ScreenReaderNewsModel</name>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>有%Ln项需要检查</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Signatures leave this device in batches. A batch closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends batches by itself.</source>
        <translation>签名会分批从本设备移交。每次活动结束以及每次移交时都会结束一批。如果工作人员设置了投递箱，本设备会自动发送。</translation>
    </message>
    <message>
        <source>Also close a batch each day</source>
        <translation>每天另外结束一批</translation>
    </message>
    <message>
        <source>Also close a batch after a number of signatures</source>
        <translation>达到一定数量后另外结束一批</translation>
    </message>
    <message>
        <source>A receipt proves that headquarters has a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.</source>
        <translation>回执证明总部已收到某一批。它可由 U 盘带来，也会自动从投递箱取得。收到回执后，本设备才会清除该批。</translation>
    </message>
    <message>
        <source>In an emergency: erase everything</source>
        <translation>紧急情况：全部清除</translation>
    </message>
</context>
<context>
    <name>SetupTrouble</name>
    <message>
        <source>This could not be saved.</source>
        <translation>未能保存。</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Who sees what</source>
        <translation>谁能看到什么</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Needed to sign</source>
        <translation>签名必填</translation>
    </message>
    <message>
        <source>Your code is on the screen. It is read into headphones only.</source>
        <translation>您的代码在屏幕上，只会在耳机中朗读。</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>For staff: %1</source>
        <translation>供工作人员参考：%1</translation>
    </message>
</context>
<context>
    <name>StayPanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message numerus="yes">
        <source>What you typed will be cleared in %Ln seconds.</source>
        <translation>
            <numerusform>%Ln秒后将清除您输入的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln seconds the start page comes back.</source>
        <translation>
            <numerusform>%Ln秒后回到首页。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is covered until you come back.</source>
        <translation>在您回来之前，您输入的内容会被遮住。</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>请慢慢来。</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>我需要更多时间</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>第%1步，共3步</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
</context>
<context>
    <name>StickFromHeadquartersModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>总部已收到，因此在本设备上清除了%Ln份签名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are planned on this device now.</source>
        <translation>
            <numerusform>本设备现已安排%Ln场活动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Your request is saved. Only %1 can read it.</source>
        <translation>您的请求已保存。只有 %1 可以读取。</translation>
    </message>
    <message>
        <source>That was practice: nothing was saved.</source>
        <translation>这是练习：没有保存任何内容。</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>撤回我的签名</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody at this table can see who signed. %1 looks for your signature and takes it off its list.</source>
        <translation>这张桌子旁没有人能看到谁签了名。%1会查找您的签名，并把它从名单中删除。</translation>
    </message>
    <message>
        <source>Your request could not be saved. Please call a volunteer.</source>
        <translation>未能保存您的请求。请叫一位志愿者。</translation>
    </message>
    <message>
        <source>Your name, as you signed</source>
        <translation>您签名时用的姓名</translation>
    </message>
    <message>
        <source>The code you were shown</source>
        <translation>当时显示给您的代码</translation>
    </message>
    <message>
        <source>Ask to be taken off</source>
        <translation>请求删除</translation>
    </message>
    <message>
        <source>Without the code:</source>
        <translation>没有代码时：</translation>
    </message>
    <message>
        <source>If name and code are those of a signature, it is taken off the list within 30 days. Nobody can tell you here whether they are.</source>
        <translation>如果姓名和代码对应一份签名，30天内会把它从名单中删除。这里没有人能告诉您是否对应。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ThanksFoot</name>
    <message numerus="yes">
        <source>The next person’s turn comes in %Ln seconds</source>
        <translation>
            <numerusform>%Ln秒后轮到下一位</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the screen if you need more time</source>
        <translation>如需更多时间，请点按屏幕</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Undo my signature</source>
        <translation>撤销我的签名</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>更多时间</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>It could not be undone: your signature stands.</source>
        <translation>未能撤销：您的签名仍然有效。</translation>
    </message>
    <message>
        <source>It does not count and stands on no list. A note that takes it back is sent along, and what you typed is deleted. You can sign again whenever you like.</source>
        <translation>它不计入，也不会出现在任何名单上。一条撤销它的说明会随之送出，您填写的内容会被删除。您可以随时重新签名。</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>谢谢您。</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>如果您改变主意</translation>
    </message>
    <message>
        <source>Your signature is undone.</source>
        <translation>您的签名已撤销。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>文字大小和对比度</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The campaign pack is not there any more. Plug the stick in again, then touch “Look again”.</source>
        <translation>请愿资料包已不在。请重新插入存有它的 U 盘，然后点按“重新查找”。</translation>
    </message>
    <message>
        <source>This campaign pack is for a newer Tabling. Update Tabling on this device, or ask the organisation for an older pack.</source>
        <translation>此请愿资料包适用于更新版本的 Tabling。请更新本设备上的 Tabling，或向主办机构索取较旧的资料包。</translation>
    </message>
    <message>
        <source>This campaign pack is not signed. Ask the organisation for its signed pack.</source>
        <translation>此请愿资料包未经签署。请向主办机构索取已签署的资料包。</translation>
    </message>
    <message>
        <source>Something in this campaign pack was changed after the organisation signed it. Do not use it; ask for the pack again.</source>
        <translation>此请愿资料包在主办机构签署后被改动过。请勿使用，并重新索取资料包。</translation>
    </message>
    <message>
        <source>This campaign pack is for a different campaign. Choose the pack of the campaign on this device, or ask staff to set this device up again.</source>
        <translation>此资料包属于另一个请愿项目。请选择本设备所用请愿项目的资料包，或请工作人员重新设置本设备。</translation>
    </message>
    <message>
        <source>This campaign pack is signed with another key than the one this device trusts. Take it only if you called the organisation and it has a new key.</source>
        <translation>此请愿资料包所用的签名密钥不是本设备信任的密钥。只有在您致电主办机构并确认其使用新密钥后才采用它。</translation>
    </message>
    <message>
        <source>This campaign pack is older than the one on this device. Take it only if the organisation tells you to.</source>
        <translation>此请愿资料包比本设备上的旧。只有在主办机构要求时才采用它。</translation>
    </message>
    <message>
        <source>This campaign pack has the same number as the one on this device and says something else. Call the organisation before you take it.</source>
        <translation>这个请愿资料包与本设备上的编号相同，内容却不同。采用之前请致电主办机构。</translation>
    </message>
    <message>
        <source>This campaign pack names a day that has passed. Ask the organisation whether there is a newer one.</source>
        <translation>这个请愿资料包写的日子已经过去。请问主办机构是否有更新的请愿资料包。</translation>
    </message>
    <message>
        <source>This device was only tried out. Choose the campaign pack again: it asks whether what was signed while trying out may be thrown away.</source>
        <translation>本设备只用于试用。请重新选择请愿资料包：设备会询问是否可以清除试用期间的签名。</translation>
    </message>
    <message>
        <source>There are signatures on this device that are not from trying it out, or that nobody can read. Nothing was changed: hand over what is here, then call headquarters.</source>
        <translation>本设备上有并非试用时留下的签名，或有谁也无法读取的签名。未作任何更改：请先移交这里的内容，然后致电总部。</translation>
    </message>
    <message>
        <source>This campaign pack is only for trying out, and this device is for a real campaign. Nothing was changed; try it out on another device.</source>
        <translation>此请愿资料包仅供试用，而本设备用于正式请愿项目。未作任何更改；请在另一台设备上试用。</translation>
    </message>
    <message>
        <source>This stick was written by a newer Tabling. Update Tabling on this device, or ask the organisation for another stick.</source>
        <translation>此 U 盘由更新版本的 Tabling 制作。请更新本设备上的 Tabling，或向主办机构索取另一个 U 盘。</translation>
    </message>
    <message>
        <source>What this stick says to set up devices was changed, or is for another campaign pack. Do not use it; ask the organisation for another stick.</source>
        <translation>此 U 盘上用于设置设备的内容被改动过，或属于另一个请愿资料包。请勿使用，并向主办机构索取另一个 U 盘。</translation>
    </message>
    <message>
        <source>This campaign pack has a mistake in it. Ask the organisation for a new one.</source>
        <translation>此请愿资料包有问题。请向主办机构索取新的资料包。</translation>
    </message>
    <message>
        <source>This PIN cannot be used here. Choose another one.</source>
        <translation>此处不能使用这个 PIN 码。请另选一个。</translation>
    </message>
    <message>
        <source>The PIN of this device cannot be read. Ask staff to set a new one; every signature is safe.</source>
        <translation>无法读取本设备的 PIN 码。请工作人员设置新的 PIN 码；所有签名均已安全保存。</translation>
    </message>
    <message>
        <source>This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.</source>
        <translation>本设备是用更新版本的 Tabling 设置的。请更新 Tabling；所有签名均已安全保存。</translation>
    </message>
    <message>
        <source>The settings of this device cannot be read. Ask staff to set it up again; every signature is safe.</source>
        <translation>无法读取本设备的设置。请工作人员重新设置；所有签名均已安全保存。</translation>
    </message>
    <message>
        <source>An encryption key of this device cannot be used. Keep this device as it is; call headquarters.</source>
        <translation>本设备的一个加密密钥无法使用。请保持设备原样并致电总部。</translation>
    </message>
    <message>
        <source>Tabling is open twice on this device. Close the other window, then try again.</source>
        <translation>本设备上同时打开了两个 Tabling。请关闭另一个窗口，然后再试一次。</translation>
    </message>
    <message>
        <source>Nothing can be written on this device. Use another device; call headquarters.</source>
        <translation>本设备无法写入任何内容。请改用另一台设备并致电总部。</translation>
    </message>
    <message>
        <source>The signatures here were saved by a newer Tabling. Update Tabling on this device; nothing was changed.</source>
        <translation>这里的签名由更新版本的 Tabling 保存。请更新本设备上的 Tabling；未作任何更改。</translation>
    </message>
    <message>
        <source>The signatures here belong to another device. Nothing was changed; call headquarters.</source>
        <translation>这里的签名属于另一台设备。未作任何更改；请致电总部。</translation>
    </message>
    <message>
        <source>The file of signatures on this device is damaged. Keep this device as it is; call headquarters.</source>
        <translation>本设备上的签名文件已受损。请保持设备原样并致电总部。</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign; every signature is safe. Free some space, then try again, or go on with another device.</source>
        <translation>存储空间即将用尽，无法签名；所有签名均已安全保存。请腾出空间后再试一次，或改用另一台设备。</translation>
    </message>
    <message>
        <source>The disk is too full to erase what is left. Free some space on this device, then try again; nobody here can read what is left.</source>
        <translation>存储空间已满，无法清除剩余内容。请在本设备上腾出空间后再试一次；这里无人能够读取剩余内容。</translation>
    </message>
    <message>
        <source>The disk of this device is failing. Keep the device as it is; use another one.</source>
        <translation>本设备的存储器出现故障。请保持设备原样，改用另一台。</translation>
    </message>
    <message>
        <source>Signatures cannot be saved just now. Close Tabling and open it again; if it stays like this, use another device.</source>
        <translation>目前无法保存签名。请关闭 Tabling 再重新打开；如果仍是这样，请改用另一台设备。</translation>
    </message>
    <message>
        <source>A file of signatures could not be made. Try again; if it stays like this, call headquarters.</source>
        <translation>未能生成签名文件。请再试一次；如果仍是这样，请致电总部。</translation>
    </message>
    <message>
        <source>A receipt is not for this device, or was changed after headquarters signed it. It erased nothing; ask headquarters for it again.</source>
        <translation>有一份回执不是给本设备的，或在总部签署后被改动过。没有清除任何内容；请向总部重新索取。</translation>
    </message>
    <message>
        <source>A receipt also names batches that are not from this device. Nothing in them was erased; call headquarters: another device may be a copy of this one.</source>
        <translation>回执中还提到了不是来自本设备的批次。这些批次没有清除任何内容；请致电总部：可能有另一台设备是本设备的副本。</translation>
    </message>
    <message>
        <source>There is not enough room. Free some space there, or use another stick, then try again.</source>
        <translation>空间不足。请腾出一些空间，或改用另一个 U 盘，然后再试一次。</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more. Plug the stick in again, then try again.</source>
        <translation>U 盘或文件夹已不在。请重新插入 U 盘，然后再试一次。</translation>
    </message>
    <message>
        <source>Nothing can be saved there. Use another stick or folder.</source>
        <translation>那里无法保存。请改用另一个 U 盘或文件夹。</translation>
    </message>
    <message>
        <source>It could not be saved. Try again, or use another stick or folder.</source>
        <translation>未能保存。请再试一次，或改用另一个 U 盘或文件夹。</translation>
    </message>
    <message>
        <source>This network wants you to log in first. Open its login page or use another network; everything is safe here and is sent then.</source>
        <translation>当前网络需要先登录，所以连不上投递箱。请打开登录页面，或换一个网络；所有内容都安全保存在这里，届时会发送。</translation>
    </message>
    <message>
        <source>The date and time of this device may be wrong, so it cannot check the drop box. Set the clock; everything is safe here and is sent then.</source>
        <translation>本设备的日期和时间可能不对，因此无法核实投递箱。请校准时钟；所有内容都安全保存在这里，届时会发送。</translation>
    </message>
    <message>
        <source>The drop box has a new address or password. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>投递箱的地址或密码已更改。请向工作人员索取新的投递箱文件；所有内容都安全保存在这里。</translation>
    </message>
    <message>
        <source>Another server answers in place of the drop box, so nothing is sent to it. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>应答的是另一台服务器，而不是投递箱，因此没有向它发送任何内容。请向工作人员索取新的投递箱文件；所有内容都安全保存在这里。</translation>
    </message>
    <message>
        <source>The drop box is full. Ask staff to make room; everything is safe here and is sent then.</source>
        <translation>投递箱已满。请让工作人员腾出空间；所有内容都安全保存在这里，届时会发送。</translation>
    </message>
    <message>
        <source>The drop box cannot be reached just now. Everything is safe here and is sent later by itself.</source>
        <translation>暂时无法连接投递箱。这里的一切均已安全保存，稍后会自动发送。</translation>
    </message>
    <message>
        <source>The drop box does not accept what is sent to it. Everything is safe here; ask staff to check its settings.</source>
        <translation>投递箱不接收发送的内容。这里的一切均已安全保存；请工作人员检查其设置。</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it stays like this, call headquarters.</source>
        <translation>没有成功。请再试一次；如果仍是这样，请致电总部。</translation>
    </message>
    <message>
        <source>Tabling made a mistake. Close it and open it again; every signature that was thanked for is safe.</source>
        <translation>Tabling 程序出错。请关闭后重新打开；凡显示过“谢谢您”的签名都已安全保存。</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Your signature could not be saved.</source>
        <translation>未能保存您的签名。</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet.</source>
        <translation>这里还不能签名。</translation>
    </message>
    <message>
        <source>Please call a volunteer. What you typed is still here.</source>
        <translation>请找志愿者帮忙。您输入的内容还在。</translation>
    </message>
    <message>
        <source>Please call a volunteer.</source>
        <translation>请找志愿者帮忙。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>返回我填写的内容</translation>
    </message>
</context>
<context>
    <name>UnseenNote</name>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>Untouched</name>
    <message>
        <source>Touch anywhere to stay.</source>
        <translation>点一下屏幕即可继续。</translation>
    </message>
    <message>
        <source>Nobody touches this, so it is about to close.</source>
        <translation>没有人碰屏幕，此页即将关闭。</translation>
    </message>
    <message>
        <source>This closes in %1 s.</source>
        <translation>%1秒后关闭。</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message numerus="yes">
        <source>%Ln people signed here today</source>
        <translation>
            <numerusform>今天已有%Ln人在这里签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>成为今天第一位在这里签名的人</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>先阅读</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>文字大小和对比度</translation>
    </message>
</context>
<context>
    <name>WithdrawalCode</name>
    <message>
        <source>Your code</source>
        <translation>您的撤回码</translation>
    </message>
    <message>
        <source>Write it down or take a picture: it is shown only once. With this code and your name you can take your signature back.</source>
        <translation>请抄下或拍照：只显示这一次。凭此码和您的姓名可以撤回签名。</translation>
    </message>
</context>
<context>
    <name>WordPlace</name>
    <message>
        <source>Word %1: %2</source>
        <translation>第%1个词：%2</translation>
    </message>
    <message>
        <source>Touch to take it back</source>
        <translation>点按即可取消</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>键盘语言</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>收起键盘</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一项</translation>
    </message>
</context>
</TS>
