using Safety.Core.Visits;

namespace Safety.Core.Audit.Sentences;

/// <summary>What was planned and decided about visits, and who comes along.</summary>
internal static class VisitPlanSentences
{
    public static string? Of(object fact, Words words) => Plan(fact, words) ?? Escort(fact, words);

    private static string? Plan(object fact, Words words) => fact switch
    {
        VisitPlanned f =>
            $"{words.Name(f.By)} planned a visit of {words.Name(f.Worker)} to {words.Name(f.Client)} "
            + $"from {Words.Moment(f.Plan.StartsAt)} to {Words.Moment(f.Plan.EndsAt)}, "
            + $"for {Words.Code(f.Plan.Purpose)}.",
        VisitRiskChecked f =>
            $"The visit was judged as of {Words.Code(f.Band)} risk: "
            + $"{Words.Count(f.Answers.Count(answer => answer.Objects), "clause objects", "clauses object")} "
            + "to going alone.",
        SoloVisitRefused f => $"{words.Name(f.Worker)} refused to go alone, which needs no reason.",
        UnescortedVisitAuthorised { SeenBy: { } above } f =>
            $"{words.Name(f.By)} authorised the visit without a second person, with a reason; "
            + $"instead: {Words.Code(f.Control)}; {words.Name(above)} is told.",
        UnescortedVisitAuthorised f =>
            $"{words.Name(f.By)} authorised the visit without a second person, with a reason; "
            + $"instead: {Words.Code(f.Control)}.",
        _ => null,
    };

    private static string? Escort(object fact, Words words) => fact switch
    {
        EscortRequested { Wanted: { } wanted } f =>
            $"{words.Name(f.By)} asked {words.Name(wanted)} to come along, by {Words.Moment(f.EscortDueAt)}.",
        EscortRequested f =>
            $"{words.Name(f.By)} asked for a second person to come along, by {Words.Moment(f.EscortDueAt)}.",
        EscortRequestWithdrawn f => $"{words.Name(f.By)} no longer asks for a second person.",
        EscortAssigned f when f.By == f.Escort => $"{words.Name(f.Escort)} comes along on the visit.",
        EscortAssigned f => $"{words.Name(f.By)} assigned {words.Name(f.Escort)} to come along on the visit.",
        EscortDeclined f => $"{words.Name(f.By)} declined a request for a second person, with a reason.",
        EscortWithdrawn f =>
            $"{words.Name(f.By)} recorded that {words.Name(f.Escort)} no longer comes along, with a reason.",
        EscortFoundMissing f =>
            $"The watch found that a visit due to begin at {Words.Moment(f.StartsAt)} still has no second person.",
        _ => null,
    };
}
