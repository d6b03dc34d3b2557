"""People counted by one topic at a time, as figures and as a picture."""

from desktop.petition.statistics.charts import ChartWords as ChartWords
from desktop.petition.statistics.charts import draw_chart as draw_chart
from desktop.petition.statistics.figures import TOPICS as TOPICS
from desktop.petition.statistics.figures import Figure as Figure
from desktop.petition.statistics.figures import Statistic as Statistic
from desktop.petition.statistics.figures import StatisticTopic as StatisticTopic
from desktop.petition.statistics.figures import count_by as count_by
