using Safety.Core.Casework;
using Safety.Core.Language;

namespace Safety.Core.Audit.Sentences;

/// <summary>What happened between clients and the workers who work with them.</summary>
internal static class CaseSentences
{
    public static string? Of(object fact, Words words) =>
        Life(fact, words) ?? Asking(fact, words) ?? Watch(fact, words) ?? OfCaseload(fact, words);

    private static string? Life(object fact, Words words) => fact switch
    {
        AllocationProposed f => $"{words.Name(f.By)} asked {words.Name(f.Worker)} to work with {words.Name(f.Client)}"
            + $"{(f.InPlaceOf is { } other ? $", at once in place of {words.Name(other)}" : "")}.",
        AllocationAccepted f => $"{words.Name(f.Worker)} took on {words.Name(f.Client)}.",
        AllocationContested f => $"{words.Name(f.Worker)} said why they should not take on {words.Name(f.Client)}.",
        AllocationImposed f => $"{words.Name(f.By)} decided, with a reason, that {words.Name(f.Worker)} works with "
            + $"{words.Name(f.Client)}; {(f.SeenBy is { } above ? words.Name(above) : "no manager above")} sees it.",
        FitConcernRaised f => $"{words.Name(f.By)} wrote down, from the {Words.Code(f.Side)}’s side, that "
            + $"{words.Name(f.Worker)} and {words.Name(f.Client)} do not fit; it is nobody’s fault.",
        AllocationEnded f => $"{words.Name(f.By)} ended the work of {words.Name(f.Worker)} with "
            + $"{words.Name(f.Client)}: {Ended(f, words)}.",
        _ => null,
    };

    private static string? Asking(object fact, Words words) => fact switch
    {
        TransferRequested f => Asked(
            words, f.Worker, $"somebody else works with {words.Name(f.Client)}", f.Answerer, f.SameDay, f.DueAt),
        ClosureRequested f => Asked(
            words, f.Worker, $"the work with {words.Name(f.Client)} ends", f.Answerer, f.SameDay, f.DueAt),
        TransferGranted f => $"{words.Name(f.By)} granted {words.Name(f.Worker)} the transfer of "
            + $"{words.Name(f.Client)}, to be done by {Words.Moment(f.HandoverDueAt)}.",
        ClosureGranted f => $"{words.Name(f.By)} granted {words.Name(f.Worker)} the closure of the work with "
            + $"{words.Name(f.Client)}, to be done by {Words.Moment(f.HandoverDueAt)}.",
        TransferRefused f => Refused(words, f.By, f.Worker, "transfer", f.Client, f.ReviewDueAt),
        ClosureRefused f => Refused(words, f.By, f.Worker, "closure", f.Client, f.ReviewDueAt),
        CaseRequestWithdrawn f => $"{words.Name(f.Worker)} took a request about {words.Name(f.Client)} back.",
        _ => null,
    };

    private static string? Watch(object fact, Words words) => fact switch
    {
        RequestFoundUnanswered f => $"The watch found that {First(f.Line, words)} had not answered the request of "
            + $"{words.Name(f.Worker)} for {Words.Code(f.Kind)} of {words.Name(f.Client)}, due by "
            + $"{Words.Moment(f.DueAt)}; found {Words.Count(f.Times, "time", "times")}.",
        AllocationFoundOverdue f => $"The watch found that {Duty(f.Duty)} for {words.Name(f.Worker)} and "
            + $"{words.Name(f.Client)} was due by {Words.Moment(f.DueAt)}; found "
            + $"{Words.Count(f.Times, "time", "times")}.",
        AllocationReviewed f => $"{words.Name(f.By)} looked at {Duty(f.Duty)} for {words.Name(f.Worker)} and "
            + $"{words.Name(f.Client)}.",
        SerialTransferFound f => $"Within {Words.Count(f.Months, "month", "months")} "
            + $"{Words.Count(f.Workers, "worker", "workers")} asked to leave {words.Name(f.Client)}, "
            + $"{words.Name(f.Worker)} last; the agency confers.",
        _ => null,
    };

    private static string? OfCaseload(object fact, Words words) => fact switch
    {
        CaseloadFoundOverCeiling f => $"{words.Name(f.Staff)} was found to carry more than a ceiling allows, with "
            + $"{Words.Count(f.Cases.Count, "case", "cases")} and {Words.Number(f.Percent)} percent declared.",
        CaseloadFoundWithinCeiling f => $"{words.Name(f.Staff)} was found within every ceiling again.",
        CaseloadLookPlanned { LookAt: { } look } f =>
            $"What {words.Name(f.Staff)} can carry changes by itself on {Words.Moment(look)}; it is looked at then.",
        CaseloadLookPlanned f => $"What {words.Name(f.Staff)} can carry changes by itself no more.",
        _ => null,
    };

    private static string Asked(
        Words words, StaffId worker, string what, StaffId? answerer, bool sameDay, DateTimeOffset dueAt) =>
        $"{words.Name(worker)} asked that {what}; {(answerer is { } who ? words.Name(who) : "a safety lead")} answers "
        + $"{(sameDay ? "on the same day, " : "")}by {Words.Moment(dueAt)}.";

    private static string Refused(
        Words words, StaffId by, StaffId worker, string what, ClientId client, DateTimeOffset reviewAt) =>
        $"{words.Name(by)} refused {words.Name(worker)} the {what} of {words.Name(client)}, with a reason and a "
        + $"substitute; it is looked at again by {Words.Moment(reviewAt)}.";

    private static string Ended(AllocationEnded fact, Words words) => fact.Why switch
    {
        AllocationEndWhy.Transferred => "transferred",
        AllocationEndWhy.Closed => $"closed with care, on the ground: {Words.Code(fact.Closing!.Ground)}, referral "
            + Words.Code(fact.Closing.Referral),
        AllocationEndWhy.EmergencySwap => "swapped at once"
            + (fact.SwappedTo is { } to ? $" to {words.Name(to)}" : ""),
        AllocationEndWhy.ProposalWithdrawn => "the proposal was taken back",
    };

    private static string First(IReadOnlyList<StaffId> line, Words words) =>
        line.Count > 0 ? words.Name(line[0]) : "no safety lead";

    private static string Duty(AllocationDuty duty) => duty switch
    {
        AllocationDuty.Answer => "the answer to a request",
        AllocationDuty.Handover => "what was granted",
        AllocationDuty.RefusalReview => "the refusal of a request",
        AllocationDuty.SwapReview => "the emergency swap",
    };
}
