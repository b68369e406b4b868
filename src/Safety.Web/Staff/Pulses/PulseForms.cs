using System.ComponentModel.DataAnnotations;
using Safety.Core.Staff.Pulses;

namespace Safety.Web.Staff.Pulses;

/// <summary>The answers to the pulse of this month.</summary>
public sealed record PulseForm
{
    /// <summary>How worn out by the work: from 1, not at all, to 5, completely.</summary>
    [Required]
    [Range(PulseAnswers.ScaleMin, PulseAnswers.ScaleMax)]
    public int? WornOut { get; init; }

    /// <summary>How safe at work: from 1, not at all, to 5, entirely.</summary>
    [Required]
    [Range(PulseAnswers.ScaleMin, PulseAnswers.ScaleMax)]
    public int? Safe { get; init; }

    /// <summary>
    /// How often in the last 30 days something happened to you that you count as violence, threat or abuse.
    /// </summary>
    [Required]
    [Range(0, PulseAnswers.HappenedMax)]
    public int? Happened { get; init; }

    /// <summary>How many of them you reported; none when left out.</summary>
    [Range(0, PulseAnswers.HappenedMax)]
    public int? Filed { get; init; }
}
