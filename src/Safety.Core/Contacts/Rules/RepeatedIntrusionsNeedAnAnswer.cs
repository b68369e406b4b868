using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts.Rules;

/// <summary>
/// Unwanted intrusions that span two weeks are suspected to be a fixation: beyond two weeks they tend to go on
/// (Purcell, Pathé and Mullen, 2004).
/// </summary>
public static class RepeatedIntrusionsNeedAnAnswer
{
    /// <summary>Judges what was counted.</summary>
    public static Judgement Judge(Intrusions intrusions, PolicyInForce policy)
    {
        var numbers = policy.Numbers;
        var counted = IntrusionText.Counted(intrusions);
        return intrusions.Count >= numbers.FixationSuspectedFrom
            && intrusions.SpanDays >= numbers.FixationSuspectedSpanDays
            ? new Judgement.Objects($"{counted}.")
            : new Judgement.Fits(string.Create(
                CultureInfo.InvariantCulture,
                $"{counted}; {numbers.FixationSuspectedFrom} over {numbers.FixationSuspectedSpanDays} days count."));
    }
}

/// <summary>The words that the clauses about intrusions share.</summary>
internal static class IntrusionText
{
    /// <summary>What was counted.</summary>
    public static string Counted(Intrusions intrusions) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Many(intrusions.Count, "unwanted intrusion", "unwanted intrusions")} {Span(intrusions.SpanDays)} "
        + $"towards {Many(intrusions.Towards.Count, "person", "people")}");

    private static string Span(int days) => days == 0 ? "on one day" : $"over {Many(days, "day", "days")}";

    private static string Many(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
