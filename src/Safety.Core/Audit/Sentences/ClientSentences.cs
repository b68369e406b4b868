using Safety.Core.Clients;

namespace Safety.Core.Audit.Sentences;

/// <summary>What happened to clients and their known risks.</summary>
internal static class ClientSentences
{
    public static string? Of(object fact, Words words) =>
        Client(fact, words) ?? Risk(fact, words) ?? Rights(fact, words);

    private static string? Client(object fact, Words words) => fact switch
    {
        ClientRegistered f => $"{words.Who(f.By)} registered the client {f.Reference}, served by {words.Team(f.Team)}.",
        ClientMovedTeam f =>
            $"{words.Who(f.By)} moved the client {words.Name(f.Client)} "
            + $"from {words.Team(f.From)} to {words.Team(f.To)}.",
        ClientMovedHousehold { To: null } f =>
            $"{words.Who(f.By)} recorded that {words.Name(f.Client)} shares no household with another client.",
        ClientMovedHousehold f =>
            $"{words.Who(f.By)} recorded with whom {words.Name(f.Client)} lives under one roof.",
        IntakeRiskChecked f =>
            $"{words.Name(f.By)} asked about a history of violence of {words.Name(f.Client)}: {Words.Code(f.History)}.",
        ClientGroupSaid { Answer: null } f =>
            $"{words.Name(f.By)} took down that {words.Name(f.Client)} says nothing of their own "
            + $"{Words.Code(f.Question)}.",
        ClientGroupSaid f =>
            $"{words.Name(f.By)} took down what {words.Name(f.Client)} says of their own {Words.Code(f.Question)}.",
        _ => null,
    };

    private static string? Risk(object fact, Words words) => fact switch
    {
        KnownRiskProposed f =>
            $"{words.Name(f.By)} proposed a known risk for {words.Name(f.Client)}: {Words.Code(f.Kind)}; "
            + $"another person must decide by {Words.Moment(f.DecisionDueAt)}.",
        KnownRiskApproved f =>
            $"{words.Name(f.By)} approved {The(f, words)}; it is to be reviewed by {Words.Moment(f.ReviewDueAt)}.",
        KnownRiskDeclined f => $"{words.Name(f.By)} declined {The(f, words)}, with a reason.",
        KnownRiskReviewed f =>
            $"{words.Name(f.By)} reviewed {The(f, words)} and kept it until {Words.Moment(f.ReviewDueAt)}.",
        KnownRiskRemoved f => $"{words.Name(f.By)} took off {The(f, words)}: {Words.Code(f.Reason)}.",
        _ => null,
    };

    private static string? Rights(object fact, Words words) => fact switch
    {
        KnownRiskNotified f => $"{words.Name(f.By)} told the client about {The(f, words)}.",
        KnownRiskNotificationWithheld f =>
            $"{words.Name(f.By)} decided not to tell the client about {The(f, words)} for now; "
            + $"the reason is to be looked at again by {Words.Moment(f.ReviewDueAt)}.",
        KnownRiskAppealed f => $"{words.Name(f.By)} took down the client's appeal against {The(f, words)}; "
            + $"an answer is due by {Words.Moment(f.AnswerDueAt)}.",
        KnownRiskAppealDismissed f =>
            $"{words.Name(f.By)} did not uphold the client's appeal against {The(f, words)}, with a reason.",
        KnownRiskFoundOverdue f => $"The watch found that {The(f, words)} is late: {Duty(f.Duty)} was due by "
            + $"{Words.Moment(f.DueAt)}; found {Words.Count(f.Times, "time", "times")}.",
        _ => null,
    };

    private static string The(IKnownRiskFact fact, Words words) =>
        $"known risk {Words.Number(fact.Number + 1)} of {words.Name(fact.Client)}";

    private static string Duty(KnownRiskDuty duty) => duty switch
    {
        KnownRiskDuty.Decision => "the decision on the proposal",
        KnownRiskDuty.Notification => "telling the client, or looking again at the reason for not telling,",
        KnownRiskDuty.Review => "its review",
        KnownRiskDuty.Appeal => "the answer to the client's appeal",
    };
}
