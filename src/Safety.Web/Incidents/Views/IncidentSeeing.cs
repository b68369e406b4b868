using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Incidents.Views;

/// <summary>From a report to what a reader may see of it.</summary>
internal static class IncidentSeeing
{
    /// <summary>The whole report as the reader may see it.</summary>
    public static IncidentView SeenBy(
        this FoundIncident found, StaffId viewer, bool mayHandle, Who who, Words words, DateTimeOffset now)
    {
        var (incident, sight) = (found.Incident, found.Sight);
        return new()
        {
            Id = incident.Id,
            Version = found.Version,
            Receipt = ReceiptCode.Of(incident.Id),
            Relation = sight.Relation,
            MayHandle = mayHandle,
            MayAdd = mayHandle || incident.MayAdd(viewer),
            FiledBy = who.Of(incident.FiledBy),
            Person = who.Of(incident.Person),
            IsInformal = incident.IsInformal,
            NotNamedToManager = incident.NotNamedToManager,
            Team = who.Team(incident.Team),
            ReportedAt = incident.ReportedAt,
            PolicyVersion = incident.PolicyVersion,
            Report = incident.Report.SeenBy(sight, who, words),
            SeverityShown = incident.SeverityShown,
            SeverityOfReport = incident.SeverityOfReport,
            Assessed = incident.Assessed,
            Context = sight.Relation == IncidentRelation.Involved ? null
                : sight.HidesReporter ? incident.Context?.WithoutPerson() : incident.Context,
            Passages = [.. incident.Passages.Select(one => PassageOf(one.Kind, one.By, one.At, one.Text, who, words))],
            Ratings = [.. incident.Ratings.Select(one => RatingOf(one, who, words))],
            Support = sight.SeesWords ? [.. incident.Support.Select(step => SupportOf(step, who, now))] : [],
            Actions = [.. incident.Actions.Select(action => ActionOf(action, who, words, now))],
            Investigations = [.. incident.Investigations.Select(one => InvestigationOf(one, who, words))],
            Messages = [.. incident.Messages.Select(one => PassageOf(null, one.By, one.At, one.Text, who, words))],
            Corrections = [.. incident.Corrections.Select(one => CorrectionOf(one, who, words))],
            Closings = [.. incident.Closings.Select(one => ClosingOf(one, who, words))],
            Conflicts = sight.SeesHandling
                ? [.. incident.Conflicts.Select(one => ConflictOf(one, sight, who, words))] : [],
            ConflictingEntries = sight.SeesHandling
                ? [.. incident.ConflictingEntries.Select(one => EntryOf(one, who, words))] : [],
            IsClosed = incident.IsClosed,
        };
    }

    private static PassageSeen PassageOf(
        PassageKind? kind, StaffId by, DateTimeOffset at, SealedText text, Who who, Words words) =>
        new(kind, who.Of(by), at, words.Of(text)!);

    private static RatingSeen RatingOf(Rating one, Who who, Words words) => new(
        who.Of(one.By), one.At, one.Assessed, one.SeverityBefore, one.IsDowngrade, words.Of(one.Reason),
        one.ContributingFactors);

    private static InvestigationSeen InvestigationOf(Investigation one, Who who, Words words) => new(
        who.Of(one.OpenedBy), one.OpenedAt, words.Of(one.Question), who.OrNone(one.ClosedBy), one.ClosedAt,
        words.Of(one.Findings));

    private static CorrectionSeen CorrectionOf(Correction one, Who who, Words words) =>
        new(who.Of(one.By), one.At, words.Of(one.Reason), one.LowersSeverity);

    private static ConflictSeen ConflictOf(ConflictingReport one, IncidentSight sight, Who who, Words words) =>
        new(who.Of(one.SentBy), one.KeptAt, one.Report.SeenBy(sight, who, words));

    private static ConflictingEntrySeen EntryOf(ConflictingEntry one, Who who, Words words) =>
        new(one.Kind, one.EntryId, who.Of(one.SentBy), one.KeptAt, KeptLines.Of(words.Of(one.Body)!, who));

    private static SupportSeen SupportOf(SupportStep step, Who who, DateTimeOffset now) => new(
        step.Step, step.Kind, step.Standing, step.DueAt,
        step.IsOpen && (step.FoundOverdueAt is not null || step.DueAt <= now), who.OrNone(step.OfferedBy),
        step.OfferedAt, who.OrNone(step.SettledBy), step.SettledAt);

    private static ActionSeen ActionOf(AgreedAction action, Who who, Words words, DateTimeOffset now) => new(
        action.ActionId, action.Number, who.Of(action.By), action.AgreedAt, who.Of(action.Owner), action.DueAt,
        action.DoneAt is null && action.DueAt <= now, words.Of(action.What), action.DoneAt, who.OrNone(action.DoneBy),
        words.Of(action.Note));

    private static ClosingSeen ClosingOf(Closing one, Who who, Words words) => new(
        who.Of(one.By), one.At, one.Reason, words.Of(one.Note), who.OrNone(one.ReopenedBy), one.ReopenedAt,
        words.Of(one.ReopenReason));
}
