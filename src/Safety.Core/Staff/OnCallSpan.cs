using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Why these people are on call.</summary>
public enum OnCallCause
{
    /// <summary>It is their weekly turn.</summary>
    Turn,

    /// <summary>They stand in, as the rota says for this date.</summary>
    StandIn,

    /// <summary>Somebody took over from somebody else.</summary>
    Swap,
}

/// <summary>A time during which the same people are on call.</summary>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it.</param>
/// <param name="People">Who, called together, in this order.</param>
/// <param name="Cause">Why they.</param>
/// <param name="Occasion">What a holiday is called, or null.</param>
public sealed record OnCallSpan(
    DateTimeOffset From, DateTimeOffset Until, IReadOnlyList<StaffId> People, OnCallCause Cause,
    string? Occasion = null)
{
    /// <summary>Whether the moment lies in it.</summary>
    public bool Covers(DateTimeOffset moment) => From <= moment && moment < Until;

    /// <summary>The part that lies between two moments; with <see cref="IsEmpty"/> when there is none.</summary>
    internal OnCallSpan Within(DateTimeOffset from, DateTimeOffset until) => this with
    {
        From = From > from ? From : from,
        Until = Until < until ? Until : until,
    };

    /// <summary>Whether it has no moment.</summary>
    internal bool IsEmpty => Until <= From;
}

/// <summary>A time during which nobody is on call.</summary>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it.</param>
public sealed record OnCallGap(DateTimeOffset From, DateTimeOffset Until);
