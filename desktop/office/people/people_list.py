"""The people of the petition as a list: a page at a time, in the order and under the filter that staff choose."""

from desktop.petition.people.people_count import count_people as count_people
from desktop.petition.people.people_list import ListedPerson as ListedPerson
from desktop.petition.people.people_list import list_countries as list_countries
from desktop.petition.people.people_list import list_people as list_people
from desktop.petition.people.people_list import list_sources as list_sources
from desktop.petition.people.people_list import people_from as people_from
from desktop.petition.people.people_list import read_people as read_people
from desktop.petition.people.people_query import PeopleQuery as PeopleQuery
from desktop.petition.people.people_query import PeopleSort as PeopleSort
from desktop.petition.people.people_query import PeopleStanding as PeopleStanding
from desktop.petition.people.people_query import Place as Place
from desktop.petition.people.people_search import Beginning as Beginning
from desktop.petition.people.people_search import begin_search as begin_search
from desktop.petition.people.people_search import is_narrow as is_narrow
from desktop.petition.people.people_search import search_people as search_people
