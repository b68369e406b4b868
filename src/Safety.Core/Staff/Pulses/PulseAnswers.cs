using System.Globalization;
using Safety.Core.Language;

namespace Safety.Core.Staff.Pulses;

/// <summary>
/// The three answers of a pulse in the clear. They live only in memory; what is stored is sealed. The questions are our
/// own and no instrument.
/// </summary>
/// <param name="WornOut">How worn out by the work: from 1, not at all, to 5, completely.</param>
/// <param name="Safe">How safe at work: from 1, not at all, to 5, entirely.</param>
/// <param name="Happened">
/// How often in the last 30 days something happened to the person that they count as violence, threat or abuse.
/// </param>
/// <param name="Filed">How many of them they reported.</param>
public sealed record PulseAnswers(int WornOut, int Safe, int Happened, int Filed)
{
    /// <summary>The least on a scale.</summary>
    public const int ScaleMin = 1;

    /// <summary>The most on a scale.</summary>
    public const int ScaleMax = 5;

    /// <summary>The most that is counted; whoever had more says this number. Our judgement.</summary>
    public const int HappenedMax = 30;

    /// <summary>A number is outside its scale.</summary>
    /// <param name="Named">The field.</param>
    public sealed record OffTheScale(string Named) : Refusal(
        RefusalKind.Invalid, "Choose one of the five answers.", Named);

    /// <summary>So many things cannot be counted.</summary>
    public sealed record BadHappened() : Refusal(
        RefusalKind.Invalid, "Say how many times, from 0 to 30; for more, say 30.", "happened");

    /// <summary>More was reported than happened.</summary>
    public sealed record BadFiled() : Refusal(
        RefusalKind.Invalid, "Say how many of them you reported, from none to all.", "filed");

    /// <summary>What is wrong with the answers, or null.</summary>
    public Refusal? Wrong => this switch
    {
        { WornOut: < ScaleMin or > ScaleMax } => new OffTheScale("worn_out"),
        { Safe: < ScaleMin or > ScaleMax } => new OffTheScale("safe"),
        { Happened: < 0 or > HappenedMax } => new BadHappened(),
        _ when Filed < 0 || Filed > Happened => new BadFiled(),
        _ => null,
    };

    /// <summary>The answers as the text that is sealed: always as long, so that its length says nothing.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{WornOut} {Safe} {Happened:00} {Filed:00}");

    /// <summary>Reads what was sealed; null for words that are erased or cannot be read.</summary>
    /// <param name="text">The opened text.</param>
    public static PulseAnswers? Read(string text)
    {
        var numbers = text.Split(' ')
            .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number : (int?)null)
            .ToList();
        return numbers is [{ } worn, { } safe, { } happened, { } filed]
            && new PulseAnswers(worn, safe, happened, filed) is { Wrong: null } answers ? answers : null;
    }
}
