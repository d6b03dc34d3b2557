"""The replay log: kept outside the petition, it holds what a restored backup cannot know."""
