package dev.winnow.corpus;

/** Whether the model that made the predictions was trained on the corpus they are measured on. */
public enum Exposure {
    /** It was: the scores are not those on unseen pages. */
    TRAINED_ON,
    /** The model's card does not name the corpus. */
    UNSEEN,
    /** Nobody knows what made the predictions. */
    UNKNOWN
}
