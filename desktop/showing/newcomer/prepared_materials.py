"""What lies ready on the way: the organisation's page, who comes to the tables, and what the web page gathered."""

from dataclasses import dataclass

CALLED = "Save the river"
FACTS = ("River Friends", "1 Water Street, Millbrook", "hello@riverfriends.example", "555 0100", "riverfriends.example")
SENTENCE = "Keep our river clean and open to all."
EVENT = "Pride in the Park"
PAGE = """<html><body><nav><a href="/">Home</a> <a href="/give">Donate</a></nav>
<h1>Save the Mill River</h1>
<p>For ten years the paper mill has let dye and salt into the Mill River. Below the bridge nobody swims any more.</p>
<p>“My grandchildren have never put a foot into the water I learned to swim in.”<br>Rosa Field, Millbrook</p>
<h2>Why it matters</h2>
<p>The river gives water to four towns. <b>Cleaning it would cost less than one new road.</b></p>
<p><b>PETITION:</b></p>
<p>To: The Mayor of Millbrook</p>
<p>Dear Mayor,</p>
<p>the river belongs to all of us. We call on you to:</p>
<ul><li>Measure the water every week and publish the figures</li>
<li>Have the mill clean what it lets out</li>
<li>Open the old swimming place again</li></ul>
<p>Signatures will be delivered to the Mayor at the town hall in spring.</p>
</body></html>"""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody at a table: what they type, and the country they look for."""

    name: str
    country: str = "CA"
    email: str = ""


GUESTS = (
    (Guest("Ada Okafor", "CA", "ada@example.org"), Guest("Mei Chen"), Guest("Kofi Byrne", "CA", "kofi@example.org"),
     Guest("Zoe Moraeu"), Guest("Noah Roy"), Guest("Amina Diallo")),
    (Guest("Luca Bianchi"), Guest("Freya Lind"), Guest("Sam Novak", "CA", "sam@example.org"),
     Guest("Priya Nair"), Guest("Tom Ferry"), Guest("Ines Costa")),
)  # fmt: skip
EXPORT = """First name,Last name,Country,Email,Signed on,Newsletter,Comment
Ada,Okafro,Canada,ada@example.org,3/8/2025,Yes please!,Good luck!
Koffi,Byrne,Canada,kofi@example.org,4/8/2025,no,
Aroha,Tūhoe,New Zealand,aroha@example.org,3/8/2025,Yes please!,
Łukasz,Nowak,Poland,lukasz@example.org,4/8/2025,no,
Léa,Moreau,France,lea@example.org,5/8/2025,yes,Courage !
Jonas,Weber,Lummerland,jonas@example.org,5/8/2025,no,
Fatima,Zahra,Morocco,fatima@example.org,6/8/2025,yes,
Oskar,Berg,Sweden,oskar@example.org,6/8/2025,no,
Hana,Novotná,Czechia,hana@example.org,6/8/2025,yes,
Diego,Ruiz,Spain,diego@example.org,7/8/2025,no,
Aylin,Kaya,Türkiye,aylin@example.org,7/8/2025,yes,
Peter,Vance,Canada,peter@example.org,7/8/2025,no,I grew up there
Grace,Obi,Nigeria,grace@example.org,8/8/2025,yes,
Marek,Kowal,Poland,marek@example.org,8/8/2025,no,
Sofia,Rossi,Italy,sofia@example.org,8/8/2025,Yes please!,
Yuki,Mori,Japan,yuki@example.org,9/8/2025,no,
Emma,Clark,Canada,emma@example.org,9/8/2025,no,
Omar,Haddad,Canada,omar@example.org,9/8/2025,yes,
Nina,Popov,Bulgaria,nina@example.org,10/8/2025,no,
Joan,Murray,Canada,joan@example.org,10/8/2025,yes,
Rui,Santos,Portugal,rui@example.org,11/8/2025,no,
Lena,Hoffmann,Germany,lena@example.org,11/8/2025,yes,
Total,,,,,,22
"""
# What is asked about it, look by look: a part of the question, and the choice of the menu; none for no country.
ANSWERS = (
    (
        ("Newsletter", "Yes, to “River Friends may e-mail me news of this campaign and of others. I can …”"),
        ("does the day stand first", "The day: 3/8 is in August"),
        ("Lummerland", ""),
        ("Which words did the people", "Version 1: “Save the Mill River”"),
    ),
    (("Yes please!", "Yes, they want that"),),
)
MISTYPED_BY, MISTYPED, FORGOTTEN, SECOND = "Moraeu", "Zoe Moreau", "Omar Haddad", "Noor"
