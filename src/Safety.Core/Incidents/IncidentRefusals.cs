using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>There is no such report, or not for the one who asks.</summary>
public sealed record NoSuchIncident() : Refusal(RefusalKind.NotFound, "There is no such report.");

/// <summary>Only somebody who handles the report may do this.</summary>
public sealed record NotAHandler()
    : Refusal(RefusalKind.NotAllowed, "Only a manager of the team or a safety lead can do this.");

/// <summary>Whoever is named in a report cannot decide about it; the next manager can.</summary>
public sealed record NamedInIncident() : Refusal(RefusalKind.NotAllowed,
    "You are named in this report, so somebody else must handle it.");

/// <summary>The report is closed.</summary>
public sealed record IncidentIsClosed()
    : Refusal(RefusalKind.Conflict, "This report is closed. Open it again first, with a reason.");

/// <summary>More of something than one report can hold.</summary>
/// <param name="What">What there is too much of, as the field's name on the wire.</param>
/// <param name="Most">The most that one report can hold.</param>
public sealed record TooManyInIncident(string What, int Most)
    : Refusal(RefusalKind.Invalid, $"One report can hold at most {Most} of these.", What);

/// <summary>Something else was sent under this id. Nothing is lost: the shell keeps the body for a person.</summary>
public sealed record OtherEntryUnderThisId() : Refusal(RefusalKind.Conflict,
    "Something else was sent under this id before. Both are kept, and a person will look at them.", "id");

/// <summary>Another report lies under this id. Nothing is lost: the shell keeps the body for a person.</summary>
public sealed record OtherReportUnderThisId() : Refusal(RefusalKind.Conflict,
    "Another report was filed under this id. Both are kept, and a person will look at them.", "id");
