using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Staff.Rotas;

/// <summary>A turn as it comes: who is on call from when until when.</summary>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it.</param>
/// <param name="People">Who, called together, in this order.</param>
/// <param name="Cause">Why they.</param>
/// <param name="Occasion">What a holiday is called, or null.</param>
public sealed record OnCallTurn(
    DateTimeOffset From, DateTimeOffset Until, IReadOnlyList<NamedPerson> People, OnCallCause Cause, string? Occasion);

/// <summary>A team's rota over a time.</summary>
/// <param name="Team">The team.</param>
/// <param name="From">The first moment that was asked for.</param>
/// <param name="Until">The first moment after it.</param>
/// <param name="Turns">Every time at which somebody is on call, in order, cut to that time.</param>
/// <param name="Gaps">Every time at which nobody is.</param>
/// <param name="Published">The rota that was published last, or null when none ever was.</param>
/// <param name="Swaps">The agreed swaps that lie in that time.</param>
/// <param name="Version">The team's version, also in ETag.</param>
public sealed record RotaView(
    TeamId Team, DateTimeOffset From, DateTimeOffset Until, IReadOnlyList<OnCallTurn> Turns,
    IReadOnlyList<OnCallGap> Gaps, RotaPublished? Published, IReadOnlyList<OnCallSwapped> Swaps, long Version);

/// <summary>What became of one event of a calendar.</summary>
public enum ImportedAs
{
    /// <summary>A weekly turn.</summary>
    WeeklyTurn,

    /// <summary>A time at which others stand in.</summary>
    StandIn,

    /// <summary>Nothing: it is over, or says nothing that a rota needs.</summary>
    LeftOut,

    /// <summary>It is not understood, and so nothing is taken at all.</summary>
    Refused,
}

/// <summary>One event of a calendar.</summary>
/// <param name="Row">Its place among the calendar's events, from 1.</param>
/// <param name="As">What it is taken as.</param>
/// <param name="Reason">Why not, or what it is taken for, in words without names.</param>
/// <param name="People">The people that it names.</param>
public sealed record ImportedRow(int Row, ImportedAs As, string Reason, IReadOnlyList<NamedPerson> People);

/// <summary>What an import would take, or took.</summary>
/// <param name="Rows">Every event of the calendar.</param>
/// <param name="Rota">The rota that they make, or null when a row is refused.</param>
/// <param name="Refusal">Why that rota would not be published, or null.</param>
/// <param name="Published">Whether it was published.</param>
public sealed record RotaImportView(
    IReadOnlyList<ImportedRow> Rows, Rota? Rota, string? Refusal, bool Published);
