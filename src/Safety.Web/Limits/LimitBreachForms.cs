using System.ComponentModel.DataAnnotations;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Web.Staff;

namespace Safety.Web.Limits;

/// <summary>What crossed a limit, and no contact or visit shows.</summary>
public sealed record LimitBreachForm
{
    /// <summary>When it happened.</summary>
    [Required]
    public DateTimeOffset? HappenedAt { get; init; }

    /// <summary>What happened, in words; stored sealed.</summary>
    [Required]
    [MaxLength(LimitTexts.WordsMax)]
    public string? Words { get; init; }

    /// <summary>Whom it happened to, or null for the one who says so.</summary>
    public StaffId? Worker { get; init; }

    /// <summary>Whether it was an emergency: the door is always open then, and no limit is crossed.</summary>
    public bool WasEmergency { get; init; }
}

/// <summary>What somebody reported to cross a limit. Words are "[sealed]" for whoever may not read them.</summary>
/// <param name="Id">Which.</param>
/// <param name="HappenedAt">When it happened.</param>
/// <param name="Worker">Whom it happened to.</param>
/// <param name="WasEmergency">Whether it was an emergency, so that nothing was crossed.</param>
/// <param name="Words">What happened.</param>
/// <param name="By">Who reported it.</param>
/// <param name="Withdrawn">Why it counts no more, or null.</param>
public sealed record LimitBreachReportView(
    BreachReportId Id, DateTimeOffset HappenedAt, NamedPerson Worker, bool WasEmergency, string Words, NamedPerson By,
    string? Withdrawn)
{
    /// <summary>A report with its words as the reader may see them.</summary>
    internal static LimitBreachReportView Of(
        LimitBreachReport one, StaffDirectory directory, Func<SealedText?, string?> words) => new(
        one.Report, one.HappenedAt, NamedPerson.Of(one.Worker, directory), one.WasEmergency, words(one.Words)!,
        NamedPerson.Of(one.By, directory), words(one.WithdrawnBecause));
}
