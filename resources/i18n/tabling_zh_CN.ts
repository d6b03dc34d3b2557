<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionRail</name>
    <message>
        <source>Who sees what</source>
        <translation>谁能看到什么</translation>
    </message>
</context>
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
        <source>Signing goes on here by itself as soon as there is power.</source>
        <translation>接上电源后，这里会自动恢复签名。</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>This campaign cannot be used.</source>
        <translation>无法使用此行动。</translation>
    </message>
    <message>
        <source>Plug in the stick that holds the organisation’s campaign pack, then touch “Look again”.</source>
        <translation>请插入存有组织行动资料包的 U 盘，然后触摸“重新查找”。</translation>
    </message>
    <message>
        <source>Only to try it out</source>
        <translation>仅供试用</translation>
    </message>
    <message>
        <source>The example campaign</source>
        <translation>示例行动</translation>
    </message>
    <message>
        <source>For trying out on this device. Do not collect real signatures with it.</source>
        <translation>用于在本设备上试用。请勿用它收集真实签名。</translation>
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
        <source>That was not it.</source>
        <translation>不正确。</translation>
    </message>
    <message>
        <source>That was not it. Try again in %1 s.</source>
        <translation>不正确。请在%1秒后再试。</translation>
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
        <source>A damaged journal was set aside. Keep this device; call headquarters.</source>
        <translation>一份受损的记录已另行保存。请保管好本设备并致电总部。</translation>
    </message>
    <message>
        <source>A damaged journal was set aside; it holds %1. Keep this device; call headquarters.</source>
        <translation>一份受损的记录已另行保存，其中有 %1 份签名。请保管好本设备并致电总部。</translation>
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
        <translation>没有人能离开这个屏幕</translation>
    </message>
    <message>
        <source>Somebody with a keyboard could leave this screen: stay near</source>
        <translation>有键盘的人可能离开这个屏幕：请守在旁边</translation>
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
        <source>The two were not the same. Begin again.</source>
        <translation>两次输入不一致。请重新开始。</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits that are not in a row and not all the same.</source>
        <translation>请选 6 到 12 位数字，不要连号，也不要全部相同。</translation>
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
        <source>“%1”: %2 safe on this device; will be sent when it is plugged in</source>
        <translation>“%1”：%2份已安全保存在本设备上；插上后会自动发送</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when it is near</source>
        <translation>“%1”：%2份已安全保存在本设备上；那台电脑在附近时会自动发送</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when there is a network</source>
        <translation>“%1”：%2份已安全保存在本设备上；有网络时会自动发送</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when their batch closes</source>
        <translation>“%1”：%2份已安全保存在本设备上；所在批次封存后发送</translation>
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
        <source>Those were not the two PINs. Try again in %1 s.</source>
        <translation>两个 PIN 码不正确。请在%1秒后再试。</translation>
    </message>
    <message>
        <source>Those were not the two PINs.</source>
        <translation>两个 PIN 码不正确。</translation>
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
        <source>Every %1 signatures</source>
        <translation>每%1个签名</translation>
    </message>
    <message>
        <source>Keep this campaign</source>
        <translation>保留这项行动</translation>
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
        <translation>选择行动</translation>
    </message>
    <message>
        <source>This is the passphrase of a try-out organisation that is made on this device. It is shown only now. Without it nobody can read what is signed here.</source>
        <translation>这是在本设备上创建的试用组织的密语，仅在此时显示。没有它，谁也无法读取在这里签下的内容。</translation>
    </message>
    <message>
        <source>The organisation has the same four words: on its letter with the pack, or read to you on the phone. From now on this device trusts only this organisation.</source>
        <translation>组织手中有同样的四个词：写在随资料包附上的信中，或在电话里读给您听。从现在起，本设备只信任这个组织。</translation>
    </message>
    <message>
        <source>Use this to practise and to show. For a real event, ask the organisation for its campaign pack.</source>
        <translation>这仅供练习和展示。正式活动请向组织索取行动资料包。</translation>
    </message>
    <message>
        <source>If even one word differs, touch “They differ” and call the organisation.</source>
        <translation>只要有一个词不同，请触摸“不一致”并致电该组织。</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>已经记下</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>请记下这些</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Compare these four words</source>
        <translation>请核对这四个词</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>不一致</translation>
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
        <source>Open the kiosk</source>
        <translation>开始收集签名</translation>
    </message>
    <message>
        <source>Name the event</source>
        <translation>为活动命名</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>另一项行动</translation>
    </message>
    <message>
        <source>Nothing is left on this device: it is safe to hand back.</source>
        <translation>本设备上已没有任何内容，可以放心交还。</translation>
    </message>
    <message>
        <source>A damaged journal is left on this device. Keep the device; call headquarters.</source>
        <translation>本设备上还留有损坏的记录。请保管好设备，并联系总部。</translation>
    </message>
    <message>
        <source>What was erased is still being cleared away. Keep this device, and look again in a minute.</source>
        <translation>已清除的内容仍在彻底删除中。请保管好本设备，一分钟后再看。</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>移交到哪里？</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入……</translation>
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
        <source>How it stands</source>
        <translation>当前情况</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>返回签名</translation>
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
        <source>Change the event</source>
        <translation>更换活动</translation>
    </message>
    <message>
        <source>End the event</source>
        <translation>结束活动</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>关闭签名屏幕</translation>
    </message>
    <message>
        <source>There is no receipt for this device on it.</source>
        <translation>上面没有本设备的回执。</translation>
    </message>
    <message>
        <source>“%1”: from now on this device sends there too.</source>
        <translation>“%1”：从现在起，本设备也会发送到这里。</translation>
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
        <translation>下次启动时会要求填写新的活动。不会删除任何内容。</translation>
    </message>
    <message>
        <source>The screen closes. At the next start the kiosk opens again in this event. Nothing is erased.</source>
        <translation>屏幕将关闭。下次启动时仍会打开这场活动。不会删除任何内容。</translation>
    </message>
    <message>
        <source>End and close without handing over</source>
        <translation>不移交，结束并关闭</translation>
    </message>
    <message>
        <source>Close without handing over</source>
        <translation>不移交，直接关闭</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>先移交</translation>
    </message>
    <message>
        <source>End and close the kiosk</source>
        <translation>结束并关闭屏幕</translation>
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
            <numerusform>%Ln个签名尚未移交，清除后将永远丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything signed here was handed over.</source>
        <translation>本机上的签名已全部移交。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this device, sealed: nobody who takes it can read them. None of them is confirmed by headquarters yet.</source>
        <translation>
            <numerusform>本设备上有%Ln个已封存的签名，拿走设备的人也无法读取。总部尚未确认其中任何一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. It cannot be undone.</source>
        <translation>清除需要两个人：一人输入志愿者的 PIN 码，另一人输入工作人员的第二个 PIN 码。清除后无法恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.</source>
        <translation>
            <numerusform>已清除%Ln个签名。只为总部记下了编号，没有其他内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFields</name>
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
        <translation>提前一天</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>推后一天</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>What was signed before stays with its own event. The count of today begins anew.</source>
        <translation>之前的签名仍属于原来的活动。今天的人数重新计算。</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>每次启动都会打开这场活动，日期为启动当天。上面的日期不对吗？请先调好本设备的时钟。</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
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
    <name>FactLine</name>
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
        <source>signed here today</source>
        <translation>今天在此签名</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>尚未移交</translation>
    </message>
    <message>
        <source>safe on this device</source>
        <translation>安全保存在本设备上</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>本机上有%Ln个签名尚未得到总部确认。请保管好本设备。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Practice is on: nothing is kept and nothing counts.</source>
        <translation>练习模式：不保存，也不计数。</translation>
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
        <translation>请按您希望显示的方式填写名字。</translation>
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
        <source>This is too long for us to keep. Please shorten it.</source>
        <translation>内容太长，无法保存。请缩短一些。</translation>
    </message>
    <message>
        <source>Enter a name with at least one letter, and no web address.</source>
        <translation>请填写至少含一个文字的名字，不要填网址。</translation>
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
        <source>Tick this box if it is true for you. You need it to sign.</source>
        <translation>如果符合您的情况，请勾选。签名需要这一项。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>That was practice: nothing was kept.</source>
        <translation>这是练习：没有保存任何内容。</translation>
    </message>
    <message>
        <source>You are the first person here today</source>
        <translation>您是今天第一位在这里签名的人</translation>
    </message>
    <message>
        <source>You are the %1 person here today</source>
        <translation>您是今天在这里签名的第%1人</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是想输入 %1 吗？</translation>
    </message>
    <message>
        <source>Replaces what you typed</source>
        <translation>将替换您输入的内容</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>选择您的国家或地区</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Your signature</source>
        <translation>您的签名</translation>
    </message>
    <message>
        <source>I have one name</source>
        <translation>我只有一个名字</translation>
    </message>
    <message>
        <source>Count me, but do not print my name</source>
        <translation>计入我的签名，但不要印出我的名字</translation>
    </message>
    <message>
        <source>Read the petition</source>
        <translation>阅读请愿书</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>谁能看到什么</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers still need you</source>
        <translation>
            <numerusform>还有%Ln项需要您补充</numerusform>
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
        <source>Everything on this device is written: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>将写入本设备上的全部内容：%Ln份签名。在总部收到之前，它们也会留在这里。</numerusform>
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
            <numerusform>%Ln份签名已写入“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln files, sealed: whoever finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>它们封存在%Ln个文件中：捡到 U 盘的人无法读取。请把 U 盘交给总部。</numerusform>
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
        <source>This device still holds on to it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.</source>
        <translation>本设备仍在使用它。请点“再试一次”。如果还是这样，请先关闭本设备的电源，再拔出。</translation>
    </message>
    <message>
        <source>Every signature is still safe on this device.</source>
        <translation>所有签名仍安全保存在本设备上。</translation>
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
    <name>OptionalFields</name>
    <message>
        <source>If you like</source>
        <translation>可选填</translation>
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
        <translation>关注这项行动</translation>
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
        <source>With it volunteers see the counts, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this stall.</source>
        <translation>志愿者用它查看人数、移交签名和关闭屏幕。请选 6 到 12 位数字，只告诉负责这个摊位的人。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>To open the volunteers’ page later: hold the upper corner of the welcome screen, on the side where a line ends, for two seconds.</source>
        <translation>以后要打开志愿者页面：在欢迎屏幕的上角（文字行末的一侧）按住两秒。</translation>
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
        <translation>没看到您的 U 盘？请插入，稍等片刻，再触摸“重新查找”。</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice: nothing is kept, nothing counts.</source>
        <translation>练习：不保存，也不计数。</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>What is handed over</source>
        <translation>会移交什么</translation>
    </message>
    <message>
        <source>Where your details go</source>
        <translation>您的资料去往何处</translation>
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
        <source>Who answers for your details</source>
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
    <name>ReceiptModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>总部已收到，因此在本机上清除了%Ln个签名。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Take receipts and drop boxes from this stick</source>
        <translation>从这个 U 盘取回执和投递箱</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>What is signed travels in batches. One closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends it by itself.</source>
        <translation>签名会分批移交。每次活动结束以及每次移交时都会封存一批。如果工作人员设置了投递箱，本设备会自动发送。</translation>
    </message>
    <message>
        <source>Also close one each day</source>
        <translation>每天也封存一批</translation>
    </message>
    <message>
        <source>Also close one by number</source>
        <translation>按数量也封存一批</translation>
    </message>
    <message>
        <source>A receipt is headquarters’ word that they have a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.</source>
        <translation>回执是总部确认已收到某一批的凭证。它可由 U 盘带来，也会自动从投递箱取得。只有这样，该批才会在本机上清除。</translation>
    </message>
    <message>
        <source>In an emergency: erase everything</source>
        <translation>紧急情况：全部清除</translation>
    </message>
</context>
<context>
    <name>SetupTrouble</name>
    <message>
        <source>This could not be kept.</source>
        <translation>未能保存。</translation>
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
    <message>
        <source>I am here</source>
        <translation>我还在</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>第%1步，共3步</translation>
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
    <name>ThanksScreen</name>
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
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Touch the screen if you need more time</source>
        <translation>如需更多时间，请触摸屏幕</translation>
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
        <source>The campaign pack is not there any more. Plug its stick in again, then touch “Look again”.</source>
        <translation>行动资料包已不在。请重新插入存有它的 U 盘，然后触摸“重新查找”。</translation>
    </message>
    <message>
        <source>This campaign pack is for a newer Tabling. Update Tabling on this device, or ask the organisation for an older pack.</source>
        <translation>此行动资料包适用于更新版本的 Tabling。请更新本设备上的 Tabling，或向组织索取较旧的资料包。</translation>
    </message>
    <message>
        <source>This campaign pack is not signed. Ask the organisation for its signed pack.</source>
        <translation>此行动资料包未经签署。请向组织索取已签署的资料包。</translation>
    </message>
    <message>
        <source>This campaign pack is not as the organisation signed it. Do not use it; ask for the pack again.</source>
        <translation>此行动资料包与组织签署时不一致。请勿使用，并重新索取资料包。</translation>
    </message>
    <message>
        <source>This campaign pack is of another campaign than the one of this device. Choose its own pack, or have staff set the device up anew.</source>
        <translation>此资料包属于另一项行动，不是本设备的行动。请选择正确的资料包，或请工作人员重新设置本设备。</translation>
    </message>
    <message>
        <source>This campaign pack is signed by another organisation than the one this device trusts. Do not use it; call the organisation.</source>
        <translation>签署此行动资料包的组织不是本设备信任的组织。请勿使用，并致电该组织。</translation>
    </message>
    <message>
        <source>This campaign pack has a mistake in it. Ask the organisation for a new one.</source>
        <translation>此行动资料包有问题。请向组织索取新的资料包。</translation>
    </message>
    <message>
        <source>This PIN cannot be taken here. Choose another one.</source>
        <translation>此处不能使用这个 PIN 码。请另选一个。</translation>
    </message>
    <message>
        <source>The PIN of this device cannot be read. Have staff set a new one; every signature is safe.</source>
        <translation>无法读取本设备的 PIN 码。请工作人员设置新的 PIN 码；所有签名均已安全保存。</translation>
    </message>
    <message>
        <source>This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.</source>
        <translation>本设备是用更新版本的 Tabling 设置的。请更新 Tabling；所有签名均已安全保存。</translation>
    </message>
    <message>
        <source>What was set up on this device cannot be read. Have staff set it up anew; every signature is safe.</source>
        <translation>无法读取本设备的设置。请工作人员重新设置；所有签名均已安全保存。</translation>
    </message>
    <message>
        <source>A key of this device cannot be used. Keep this device as it is; call headquarters.</source>
        <translation>本设备的一个密钥无法使用。请保持设备原样并致电总部。</translation>
    </message>
    <message>
        <source>Tabling is open a second time on this device. Close the other one, then try again.</source>
        <translation>本设备上同时打开了两个 Tabling。请关闭另一个，然后再试一次。</translation>
    </message>
    <message>
        <source>Nothing can be written on this device. Use another device; call headquarters.</source>
        <translation>本设备无法写入任何内容。请改用另一台设备并致电总部。</translation>
    </message>
    <message>
        <source>The signatures here were kept by a newer Tabling. Update Tabling on this device; nothing was changed.</source>
        <translation>这里的签名由更新版本的 Tabling 保存。请更新本设备上的 Tabling；未作任何更改。</translation>
    </message>
    <message>
        <source>The signatures here belong to another device. Nothing was changed; call headquarters.</source>
        <translation>这里的签名属于另一台设备。未作任何更改；请致电总部。</translation>
    </message>
    <message>
        <source>What keeps the signatures is damaged. Keep this device as it is; call headquarters.</source>
        <translation>保存签名的记录已受损。请保持设备原样并致电总部。</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign; every signature is safe. Free some space, then try again, or go on with another device.</source>
        <translation>存储空间即将用尽，无法签名；所有签名均已安全保存。请腾出空间后再试一次，或改用另一台设备。</translation>
    </message>
    <message>
        <source>The disk is too full to erase what is left. Free some space on this device, then try again; nobody here can read what is left.</source>
        <translation>存储空间已满，无法清除剩余内容。请在此设备上腾出空间后再试一次；这里无人能够读取剩余内容。</translation>
    </message>
    <message>
        <source>The disk of this device is failing. Keep the device as it is; use another one.</source>
        <translation>本设备的存储盘正在损坏。请保持设备原样，改用另一台。</translation>
    </message>
    <message>
        <source>Signatures cannot be kept just now. Close Tabling and open it again; if it stays like this, use another device.</source>
        <translation>目前无法保存签名。请关闭 Tabling 再重新打开；如果仍是这样，请改用另一台设备。</translation>
    </message>
    <message>
        <source>A file of signatures could not be made. Try again; if it stays like this, call headquarters.</source>
        <translation>未能生成签名文件。请再试一次；如果仍是这样，请致电总部。</translation>
    </message>
    <message>
        <source>A receipt is not for this device or is not as headquarters signed it. It erased nothing; ask headquarters for it again.</source>
        <translation>有一份回执不是给本设备的，或与总部签署的不一致。未因它删除任何内容；请向总部重新索取。</translation>
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
        <source>Nothing may be written there. Use another stick or folder.</source>
        <translation>那里无法写入。请改用另一个 U 盘或文件夹。</translation>
    </message>
    <message>
        <source>It could not be written. Try again, or use another stick or folder.</source>
        <translation>未能写入。请再试一次，或改用另一个 U 盘或文件夹。</translation>
    </message>
    <message>
        <source>This network stands between us and the drop box. Log in to the Wi-Fi or use another one; everything is safe here and is sent then.</source>
        <translation>当前网络挡住了投递箱。请登录 Wi-Fi 或换一个网络；所有内容都安全保存在这里，届时会发送。</translation>
    </message>
    <message>
        <source>Date and time of this device may be wrong, so the drop box is not believed. Set the clock; everything is safe here and is sent then.</source>
        <translation>本设备的日期和时间可能不对，因此无法信任投递箱。请校准时钟；所有内容都安全保存在这里，届时会发送。</translation>
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
        <source>The drop box does not take what is sent to it. Everything is safe here; have staff check its settings.</source>
        <translation>投递箱不接收发送的内容。这里的一切均已安全保存；请工作人员检查其设置。</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it stays like this, call headquarters.</source>
        <translation>没有成功。请再试一次；如果仍是这样，请致电总部。</translation>
    </message>
    <message>
        <source>Tabling made a mistake of its own. Close it and open it again; what people were thanked for is safe.</source>
        <translation>这是 Tabling 自身的失误。请关闭后重新打开；凡已致谢的签名均已安全保存。</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Your signature could not be kept.</source>
        <translation>未能保存您的签名。</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet.</source>
        <translation>本机尚未就绪。</translation>
    </message>
    <message>
        <source>Please call a volunteer. What you typed is still here.</source>
        <translation>请叫一下志愿者。您输入的内容还在。</translation>
    </message>
    <message>
        <source>Please call a volunteer.</source>
        <translation>请叫一下志愿者。</translation>
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
        <translation>先看看</translation>
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
