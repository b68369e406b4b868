using Safety.Core.Staff;

namespace Safety.Core.Audit.Sentences;

/// <summary>Supervision that was held, lost, or found missing.</summary>
internal static class SupervisionSentences
{
    public static string? Of(object fact, Words words) => fact switch
    {
        SupervisionHeld f =>
            $"{words.Name(f.By)} recorded a supervision ({Words.Code(f.Kind)}) of {words.Name(f.Staff)} on "
            + $"{Words.Day(f.HeldOn)} with {Supervisor(f.Supervisor, words)}: {Words.Number(f.Minutes)} minutes"
            + $"{(f.Members > 1 ? $" in a group of {Words.Number(f.Members)}" : "")}; the worker’s own safety was "
            + $"{(f.SafetyDiscussed ? "" : "not ")}on the agenda.",
        SupervisionMissed f =>
            $"{words.Name(f.By)} recorded that a supervision ({Words.Code(f.Kind)}) of {words.Name(f.Staff)}, planned "
            + $"for {Words.Day(f.PlannedOn)} with {Supervisor(f.Supervisor, words)}, was {Words.Code(f.Loss)} by the "
            + $"{Words.Code(f.LostBy)}.",
        SupervisionWithdrawn f =>
            $"{words.Name(f.By)} took an entry in the ledger of supervision of {words.Name(f.Staff)} back.",
        SupervisionLookPlanned { Month: { } month, Standing: { } standing } f =>
            $"The supervision of {words.Name(f.Staff)} in the month from {Words.Day(month)} was judged: "
            + $"{Words.Code(standing)}.",
        SupervisionLookPlanned f =>
            $"The supervision of {words.Name(f.Staff)} will be judged on {Words.Moment(f.LookAt)}.",
        SupervisionFoundOverdue f =>
            $"{words.Name(f.Staff)} was found without the supervision owed for the month from {Words.Day(f.Month)}: "
            + $"{Words.Number(f.CountedMinutes)} of {Words.Number(f.NeededMinutes)} minutes "
            + $"({Words.Codes(f.Shortfalls)}), {Words.Count(f.InARow, "month", "months")} in a row.",
        _ => null,
    };

    private static string Supervisor(Language.StaffId? supervisor, Words words) =>
        supervisor is { } person ? words.Name(person) : "somebody from outside";
}
