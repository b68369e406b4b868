using Safety.Core.Limits;

namespace Safety.Core.Audit.Sentences;

/// <summary>What happened to the limits of clients.</summary>
internal static class LimitSentences
{
    public static string? Of(object fact, Words words) => Life(fact, words) ?? Care(fact, words) ?? Watch(fact, words);

    private static string? Life(object fact, Words words) => fact switch
    {
        LimitProposed f =>
            $"{words.Name(f.By)} proposed a limit for {words.Name(f.Client)}: {Words.Code(f.Terms.Kind)}, "
            + $"until {Words.Moment(f.ExpiresAt)}; another person must decide by {Words.Moment(f.DecisionDueAt)}.",
        LimitApproved f => $"{words.Name(f.By)} approved a limit for {words.Name(f.Client)}, in force from "
            + $"{Words.Moment(f.InForceFrom)} until {Words.Moment(f.ExpiresAt)}.",
        LimitDeclined f =>
            $"{words.Name(f.By)} did not approve a limit for {words.Name(f.Client)}, or took it back, with a reason.",
        LimitAmended f => $"{words.Name(f.By)} amended a limit of {words.Name(f.Client)}: "
            + $"{Words.Code(f.Terms.Kind)}, until {Words.Moment(f.ExpiresAt)}.",
        LimitLifted f => $"{words.Name(f.By)} lifted a limit of {words.Name(f.Client)}: {Words.Code(f.Reason)}.",
        _ => null,
    };

    private static string? Care(object fact, Words words) => fact switch
    {
        LimitNotified f => $"{words.Name(f.By)} told {words.Name(f.Client)} of a limit: {Words.Code(f.How)}.",
        LimitNotificationWithheld f =>
            $"{words.Name(f.By)} decided not to tell {words.Name(f.Client)} of a limit for now; "
            + $"the reason is to be looked at again by {Words.Moment(f.ReviewDueAt)}.",
        LimitEffectReviewed f => $"{words.Name(f.By)} said what became of things under a limit of "
            + $"{words.Name(f.Client)}: {Effect(f.Effect)}; its next review is due by {Words.Moment(f.ReviewDueAt)}.",
        LimitBreachReported f =>
            $"{words.Name(f.By)} reported that a limit of {words.Name(f.Client)} was crossed with "
            + $"{words.Name(f.Worker)} on {Words.Moment(f.HappenedAt)}{(f.WasEmergency ? ", in an emergency" : "")}.",
        LimitBreachReportWithdrawn f =>
            $"{words.Name(f.By)} took back what had been reported to cross a limit of {words.Name(f.Client)}, with a "
            + "reason.",
        _ => null,
    };

    private static string? Watch(object fact, Words words) => fact switch
    {
        LimitCameIntoForce f => $"A limit of {words.Name(f.Client)} came into force; whether it helps is to be said by "
            + $"{Words.Moment(f.EffectReviewDueAt)}.",
        LimitFoundBreached f =>
            $"A limit of {words.Name(f.Client)} was found crossed by {What(f.What)} with {words.Name(f.Worker)}"
            + $"{(f.Repeated ? ", again and again" : "")}: {Words.Clause(f.Why)}.",
        LimitBreachTakenBack f => $"What had crossed a limit of {words.Name(f.Client)} counts no more: "
            + $"{What(f.What)} of {Words.Moment(f.HappenedAt)} was taken back.",
        LimitFoundNearEnd f =>
            $"The watch found that a limit of {words.Name(f.Client)} ends soon: {Words.Moment(f.ExpiresAt)}.",
        LimitFoundOverdue f => $"The watch found that a limit of {words.Name(f.Client)} waits: {Duty(f.Duty)} was due "
            + $"by {Words.Moment(f.DueAt)}; found {Words.Count(f.Times, "time", "times")}.",
        LimitExpired f => $"A limit of {words.Name(f.Client)} came to its end: {Words.Moment(f.ExpiredAt)}.",
        _ => null,
    };

    private static string What(LimitOccasionType what) => what switch
    {
        LimitOccasionType.Contact => "a contact",
        LimitOccasionType.PlannedVisit => "a planned visit",
        LimitOccasionType.Report => "what somebody reported",
    };

    private static string Effect(LimitEffect effect) => effect switch
    {
        LimitEffect.Helped => "it helped",
        LimitEffect.Nothing => "it changed nothing",
        LimitEffect.Worse => "it made things worse",
    };

    private static string Duty(LimitDuty duty) => duty switch
    {
        LimitDuty.Decision => "the decision on the proposal",
        LimitDuty.Start => "its beginning",
        LimitDuty.Notification => "telling the client, or looking again at the reason for not telling,",
        LimitDuty.EffectReview => "saying whether it helps",
        LimitDuty.Review => "its review",
        LimitDuty.Renewal => "choosing whether it goes on",
        LimitDuty.End => "its end",
    };
}
