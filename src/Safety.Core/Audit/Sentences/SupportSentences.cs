using Safety.Core.Incidents;

namespace Safety.Core.Audit.Sentences;

/// <summary>What support was owed and given. Which kind of support it was stays between those concerned.</summary>
internal static class SupportSentences
{
    public static string? Of(object fact, Words words) => fact switch
    {
        SupportPlanned f => $"From now on {words.Name(f.For)} is owed support in "
            + $"{Words.Count(f.Steps.Count, "step", "steps")}.",
        SupportOffered { DueAt: { } due } f =>
            $"{words.Name(f.By)} offered support (step {Words.Number(f.Step + 1)}), promised by {Words.Moment(due)}.",
        SupportOffered f => $"{words.Name(f.By)} offered support (step {Words.Number(f.Step + 1)}).",
        SupportDeclined f =>
            $"{words.Name(f.By)} recorded that support step {Words.Number(f.Step + 1)} was not wanted.",
        SupportGiven f => $"{words.Name(f.By)} recorded that support step {Words.Number(f.Step + 1)} was given.",
        SupportStepFoundOverdue f => $"The watch found that support step {Words.Number(f.Step + 1)} was owed by "
            + $"{Words.Moment(f.DueAt)} and neither given nor declined.",
        _ => null,
    };
}
