namespace Safety.Core.Casework.Outcomes;

/// <summary>How long and how many, for outcome scores. Our judgement throughout.</summary>
public static class ResponseLimits
{
    /// <summary>Days for which scores and ratings of two people are kept in the state: two years.</summary>
    public const int KeptDays = 732;

    /// <summary>How far back the day of a score or rating may lie; within what is kept.</summary>
    public const int BackDaysMax = 731;

    /// <summary>Scores of two people within what is kept, withdrawn ones among them.</summary>
    public const int ScoresMax = 400;

    /// <summary>The highest score where an instrument's range is not known.</summary>
    public const int ScoreMax = 1000;

    /// <summary>Words that the worker may add to one review.</summary>
    public const int WordsPerReviewMax = 10;

    /// <summary>Characters of a reason or a word; checked at the door, before sealing.</summary>
    public const int WordsLengthMax = 4000;
}
