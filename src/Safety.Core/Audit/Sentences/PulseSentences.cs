using System.Globalization;
using Safety.Core.Staff.Pulses;

namespace Safety.Core.Audit.Sentences;

/// <summary>Pulses: that there is one, never what it says.</summary>
internal static class PulseSentences
{
    public static string? Of(object fact, Words words) => fact switch
    {
        PulseAnswered f => $"{words.Name(f.Staff)} answered the pulse of {Month(f.Month)}.",
        PulseWithdrawn f => $"{words.Name(f.Staff)} took their answer to the pulse of {Month(f.Month)} back.",
        _ => null,
    };

    private static string Month(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
