using Safety.Core.Incidents;
using Safety.Web.Incidents.Views;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>How far a report has come, in one chip and in sentences for the reporter.</summary>
internal static class Stages
{
    /// <summary>The one stage that a list shows.</summary>
    public static ReportStage Of(ReceiptView receipt)
    {
        if (receipt.IsClosed) return ReportStage.Done;
        if (Reached(receipt, ProgressStage.Assessed) || Reached(receipt, ProgressStage.Supported)
            || Reached(receipt, ProgressStage.Decided)) return ReportStage.Doing;
        return Reached(receipt, ProgressStage.Seen) ? ReportStage.Seen : ReportStage.Received;
    }

    /// <summary>A stage in words, reached or not.</summary>
    public static string Words(ProgressStep step) => (step.Stage, step.ReachedAt is not null) switch
    {
        (ProgressStage.Received, _) => "Received and kept",
        (ProgressStage.Seen, true) => "Seen by somebody who answers for it",
        (ProgressStage.Seen, false) => "Not opened yet by anybody who answers for it",
        (ProgressStage.Assessed, true) => "Rated a second time",
        (ProgressStage.Assessed, false) => "Not rated a second time yet",
        (ProgressStage.Supported, true) => "Support offered",
        (ProgressStage.Supported, false) => "Support not offered yet",
        (ProgressStage.Decided, true) => "Something was decided",
        (ProgressStage.Decided, false) => "Nothing decided yet",
        (ProgressStage.Closed, true) => "Closed",
        (ProgressStage.Closed, false) => "Open",
    };

    /// <summary>What is late, in the reporter's words; empty when nothing is.</summary>
    public static IReadOnlyList<string> Late(ReceiptView receipt)
    {
        var late = receipt.Steps.Where(step => step.IsOverdue).Select(step => step.Stage switch
        {
            ProgressStage.Supported => "Support that we owe you is late.",
            ProgressStage.Decided => "Something that was promised is late.",
            _ => "Nobody has answered in the time we promised.",
        });
        return [.. late.Concat(receipt.IsSilent ? ["Nothing has happened that you can see, for too long."] : [])
            .Distinct()];
    }

    private static bool Reached(ReceiptView receipt, ProgressStage stage) =>
        receipt.Steps.Any(step => step.Stage == stage && step.ReachedAt is not null);
}
