"""Notes what a beginner did before the first signatures, so that *Today* does not ask for it again."""

from desktop.petition.store.beginners_steps import note_first_step as note_first_step
