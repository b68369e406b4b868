using Safety.Core.Language;

namespace Safety.Core.Incidents;

public sealed partial record Incident
{
    /// <summary>What was sent under ids of the senders' choice, as far as it can be known again.</summary>
    public IReadOnlyList<SentEntry> Sent { get; init; } = [];

    /// <summary>Something else that was sent under a taken id, for a person to read.</summary>
    public IReadOnlyList<ConflictingEntry> ConflictingEntries { get; init; } = [];

    /// <summary>Whether this very body was taken or kept under this id, from the same person.</summary>
    internal bool WasSent(EntryKind kind, Guid id, StaffId by, string bodyMac) =>
        Sent.Contains(new SentEntry(kind, id, by, bodyMac))
        || ConflictingEntries.Any(kept => kept.Kind == kind && kept.EntryId == id && kept.SentBy == by
            && kept.BodyMac == bodyMac);

    /// <summary>
    /// What is to be said to something that came under a taken id: nothing when it is the same once more, or when
    /// nobody can tell; else that both are kept.
    /// </summary>
    internal Decision SentBefore(EntryKind kind, Guid id, StaffId by, string? bodyMac)
    {
        var first = Sent.FirstOrDefault(sent => sent.Kind == kind && sent.EntryId == id);
        return bodyMac is null || first is null || (first.By == by && first.BodyMac == bodyMac)
            ? Decision.Nothing : new OtherEntryUnderThisId();
    }

    private Incident WithSent(EntryKind kind, Guid id, StaffId by, string? bodyMac) =>
        bodyMac is null ? this : this with { Sent = [.. Sent, new SentEntry(kind, id, by, bodyMac)] };

    private Incident After(ConflictingEntryKept e) => this with
    {
        SeverityForAlerts = EffectiveSeverity.ForAlerts(SeverityForAlerts, e.Said ?? Severity.None),
        ConflictingEntries =
        [
            .. ConflictingEntries,
            new ConflictingEntry(e.Kind, e.EntryId, e.SentBy, e.KeptAt, e.BodyMac, e.Body),
        ],
    };

    private Incident After(ConflictingReportKept e) => this with
    {
        SeverityForAlerts = EffectiveSeverity.ForAlerts(SeverityForAlerts, EffectiveSeverity.OfReport(e)),
        Conflicts = [.. Conflicts, new ConflictingReport(e.BodyMac, e.SentBy, e.KeptAt, e.Tidied())],
    };
}
