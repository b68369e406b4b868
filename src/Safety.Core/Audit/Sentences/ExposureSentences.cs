using Safety.Core.Incidents.Exposures;

namespace Safety.Core.Audit.Sentences;

/// <summary>What weighs on a worker.</summary>
internal static class ExposureSentences
{
    public static string? Of(object fact, Words words) => fact switch
    {
        ExposureFoundHigh f =>
            $"What weighs on {words.Name(f.Staff)} was found to be a concern: "
            + $"{Words.Count(f.Incidents.Count, "incident", "incidents")} of {Words.Number(f.WindowDays)} days, "
            + $"{Words.Number(f.IndexHalves)} halves, a concern from {Words.Number(f.Concern)} wholes on.",
        ExposureFoundLow f => $"What weighs on {words.Name(f.Staff)} was found below the concern again.",
        ExposureLookPlanned f =>
            $"What weighs on {words.Name(f.Staff)} will be looked at again on {Words.Moment(f.LookAt)}.",
        _ => null,
    };
}
