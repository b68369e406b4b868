using System.ComponentModel.DataAnnotations;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Staff.Rotas;

/// <summary>Who is on call, week by week.</summary>
public sealed record RotaForm
{
    /// <summary>The IANA name of the time zone whose clock is meant.</summary>
    [Required]
    [MaxLength(64)]
    public string? Zone { get; init; }

    /// <summary>The first day on which it holds.</summary>
    [Required]
    public DateOnly? FromOn { get; init; }

    /// <summary>The last day on which it holds, or null while it is not to end.</summary>
    public DateOnly? LastOn { get; init; }

    /// <summary>The weekly turns.</summary>
    [Required]
    [MaxLength(StaffLimits.RotaTurnsMax)]
    public IReadOnlyList<RotaTurnForm>? Turns { get; init; }

    /// <summary>When others stand in, such as on a holiday.</summary>
    [MaxLength(StaffLimits.RotaExceptionsMax)]
    public IReadOnlyList<RotaExceptionForm>? Exceptions { get; init; }

    /// <summary>The rota that was meant, or null when something that it needs was left out.</summary>
    internal Rota? Meant() =>
        Zone is { } zone && FromOn is { } from && Turns?.Select(turn => turn?.Meant()).ToList() is { } turns
        && (Exceptions ?? []).Select(one => one?.Meant()).ToList() is var exceptions
        && !turns.Contains(null) && !exceptions.Contains(null)
            ? new Rota(zone, from, LastOn, [.. turns.OfType<RotaTurn>()], [.. exceptions.OfType<RotaException>()])
            : null;
}

/// <summary>A weekly turn.</summary>
public sealed record RotaTurnForm
{
    /// <summary>The day on which it begins.</summary>
    [Required]
    public DayOfWeek? Day { get; init; }

    /// <summary>When it begins, on the rota's clock.</summary>
    [Required]
    public TimeOnly? Starts { get; init; }

    /// <summary>How much later the same clock shows its end.</summary>
    [Required]
    public TimeSpan? Lasts { get; init; }

    /// <summary>Who is called together, in this order.</summary>
    [Required]
    [MaxLength(StaffLimits.TurnPeopleMax)]
    public IReadOnlyList<StaffId>? People { get; init; }

    internal RotaTurn? Meant() => Day is { } day && Starts is { } starts && Lasts is { } lasts && People is { } people
        ? new RotaTurn(day, starts, lasts, people)
        : null;
}

/// <summary>A time at which others stand in.</summary>
public sealed record RotaExceptionForm
{
    /// <summary>The day on which it begins.</summary>
    [Required]
    public DateOnly? On { get; init; }

    /// <summary>When it begins, on the rota's clock; midnight unless it is said.</summary>
    public TimeOnly? Starts { get; init; }

    /// <summary>How much later the same clock shows its end; a day unless it is said.</summary>
    public TimeSpan? Lasts { get; init; }

    /// <summary>Who stands in, called together, in this order.</summary>
    [Required]
    [MaxLength(StaffLimits.TurnPeopleMax)]
    public IReadOnlyList<StaffId>? People { get; init; }

    /// <summary>What the occasion is called, or null.</summary>
    [MaxLength(StaffLimits.OccasionMax)]
    public string? Occasion { get; init; }

    internal RotaException? Meant() => On is { } on && People is { } people
        ? new RotaException(on, Starts ?? TimeOnly.MinValue, Lasts ?? TimeSpan.FromDays(1), people, Occasion)
        : null;
}

/// <summary>A swap to which both have agreed.</summary>
public sealed record SwapForm
{
    /// <summary>Who was to be on call.</summary>
    [Required]
    public StaffId? GivesUp { get; init; }

    /// <summary>Who is on call instead.</summary>
    [Required]
    public StaffId? TakesOver { get; init; }

    /// <summary>The first moment.</summary>
    [Required]
    public DateTimeOffset? From { get; init; }

    /// <summary>The first moment after it.</summary>
    [Required]
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether both have agreed.</summary>
    [Required]
    public bool? Agreed { get; init; }
}

/// <summary>A rota as a calendar.</summary>
public sealed record RotaImportForm
{
    /// <summary>The calendar (iCalendar, RFC 5545).</summary>
    [Required]
    [MaxLength(200_000)]
    public string? Calendar { get; init; }

    /// <summary>The first day on which it is to hold.</summary>
    [Required]
    public DateOnly? FromOn { get; init; }

    /// <summary>Whether only to say, row by row, what would be taken.</summary>
    public bool DryRun { get; init; }
}
