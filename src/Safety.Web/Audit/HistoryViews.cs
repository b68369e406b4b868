using System.Text.Json.Nodes;
using Safety.Core.Alerts;
using Safety.Core.Language;

namespace Safety.Web.Audit;

/// <summary>A page of a history, in the order in which the facts were recorded.</summary>
/// <param name="Items">
/// The events; a page may be shorter than asked for, where some are not the reader's to see.
/// </param>
/// <param name="Next">The position for the next page, or null at the end.</param>
public sealed record HistoryPage(IReadOnlyList<HistoryEntry> Items, long? Next);

/// <summary>One event of a history.</summary>
/// <param name="Position">Its place among all events; grows, with gaps.</param>
/// <param name="EventId">Its id.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="Stream">Its stream.</param>
/// <param name="StreamKind">What kind of stream.</param>
/// <param name="Version">Its place within the stream, from 1.</param>
/// <param name="Actor">Who acted.</param>
/// <param name="HappenedAt">When it happened, as far as the fact says.</param>
/// <param name="ReportedAt">When it was reported, as far as it is a report.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Cause">What it came from.</param>
/// <param name="PolicyVersion">The policy under which it was decided, or null.</param>
/// <param name="Sentence">What happened, in one plain sentence.</param>
/// <param name="Data">The fact's fields with words sealed, for whoever may see them; else null.</param>
public sealed record HistoryEntry(
    long Position, Guid EventId, string Type, Guid Stream, string StreamKind, long Version, ActorSeen Actor,
    DateTimeOffset? HappenedAt, DateTimeOffset? ReportedAt, DateTimeOffset RecordedAt, CauseSeen Cause,
    int? PolicyVersion, string Sentence, JsonNode? Data);

/// <summary>Who acted.</summary>
/// <param name="Id">The person; null for the machine, or when the reader must not know.</param>
/// <param name="Name">The name, or what stands in its place.</param>
public sealed record ActorSeen(StaffId? Id, string Name);

/// <summary>What an event came from.</summary>
/// <param name="CorrelationId">What belongs together, or null.</param>
/// <param name="CausationId">The message that caused it, or null.</param>
/// <param name="Evidence">The facts that an alert rests on; empty for others.</param>
public sealed record CauseSeen(string? CorrelationId, string? CausationId, IReadOnlyList<AlertEvidence> Evidence);

/// <summary>The state of a stream at a point.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="StreamKind">What kind.</param>
/// <param name="Version">The version at that point.</param>
/// <param name="RecordedAt">When its last fact by then was recorded.</param>
/// <param name="State">The state, words sealed unless opened.</param>
public sealed record StateThen(
    Guid Stream, string StreamKind, long Version, DateTimeOffset RecordedAt, JsonNode State);

/// <summary>Two points of one stream, compared.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="FromVersion">The version at the one point; 0 before there was anything.</param>
/// <param name="ToVersion">The version at the other.</param>
/// <param name="Changes">Every value that differs.</param>
public sealed record HistoryComparison(
    Guid Stream, long FromVersion, long ToVersion, IReadOnlyList<ValueChange> Changes);

/// <summary>A value that differs, and what set it.</summary>
/// <param name="Path">Where, such as <c>risks[2].state</c>.</param>
/// <param name="Before">The value before, or null.</param>
/// <param name="After">The value after, or null.</param>
/// <param name="SetBy">The last event that changed it between the two points.</param>
public sealed record ValueChange(string Path, JsonNode? Before, JsonNode? After, SettingEvent? SetBy);

/// <summary>The event that set a value.</summary>
/// <param name="EventId">Its id.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="Version">Its place within the stream.</param>
/// <param name="Actor">Who acted.</param>
/// <param name="RecordedAt">When it was recorded.</param>
public sealed record SettingEvent(Guid EventId, string Type, long Version, ActorSeen Actor, DateTimeOffset RecordedAt);

/// <summary>What every rule said of one fact: why there was an alert, or why there was none.</summary>
/// <param name="EventId">The event.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="Version">Its place within the stream.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="PolicyVersion">The policy by which it is judged: the one of that moment.</param>
/// <param name="Answers">What each rule says, in the order of the rules.</param>
public sealed record JudgementSeen(
    Guid EventId, string Type, long Version, DateTimeOffset RecordedAt, int PolicyVersion,
    IReadOnlyList<RuleSaid> Answers);

/// <summary>What one rule says.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Objects">Whether it objects, so that something must follow.</param>
/// <param name="Why">Its reason.</param>
/// <param name="Alert">The kind of alert that must follow, or null.</param>
/// <param name="Severity">Its severity, or null.</param>
/// <param name="JoinsOnly">Whether it only joins an open alert.</param>
public sealed record RuleSaid(
    string Rule, bool Objects, string Why, AlertKind? Alert, Severity? Severity, bool JoinsOnly);
