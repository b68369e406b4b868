using Safety.Core.Language;

namespace Safety.Core.Contacts;

/// <summary>Records a contact between a client and a member of staff.</summary>
/// <param name="Contact">The id, chosen by the one who asks.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The member of staff, who may have left.</param>
/// <param name="Said">What is said of it.</param>
/// <param name="Note">What it was about, sealed, or null.</param>
/// <param name="Source">By which way it is recorded.</param>
public sealed record RecordContact(
    ContactId Contact, ClientId Client, StaffId Worker, ContactSaid Said, SealedText? Note, ContactSource Source)
    : ITakesTurns
{
    Guid ITakesTurns.Line => Client.Value;

    /// <summary>The id is taken by another contact.</summary>
    public sealed record OtherContactUnderThisId() : Refusal(
        RefusalKind.Conflict, "Another contact was recorded under this id.", "id");

    /// <summary>Nobody who works or worked here has this id.</summary>
    public sealed record NobodyHere() : Refusal(
        RefusalKind.Invalid, "There is no such person among those who work or worked here.", "worker");

    /// <summary>A code that is not on the list.</summary>
    public sealed record UnknownContactCode() : Refusal(
        RefusalKind.Invalid, "This is not one of the listed answers.", "kind");

    /// <summary>More minutes than a day has, or fewer than none.</summary>
    public sealed record BadMinutes() : Refusal(
        RefusalKind.Invalid, "A contact lasts between 0 and 1440 minutes.", "minutes");

    /// <summary>More is paid for than was spent, or less than nothing.</summary>
    public sealed record BadBilledMinutes() : Refusal(
        RefusalKind.Invalid, "Between none and all of the minutes can be paid for.", "billed_minutes");

    /// <summary>The moment lies ahead, or too far back.</summary>
    public sealed record BadContactTime() : Refusal(
        RefusalKind.Invalid, "A contact lies in the past, by two years at most.", "happened_at");

    /// <summary>What a worker began themselves intrudes on nobody.</summary>
    public sealed record BegunByTheWorker() : Refusal(
        RefusalKind.Invalid, "What the worker began themselves is not unwanted.", "wanted");

    /// <summary>
    /// Decides, and judges what is counted then. The same sent again by the same person is nothing new.
    /// </summary>
    /// <param name="command">What was said.</param>
    /// <param name="ledger">The client's contacts, or null before the first.</param>
    /// <param name="entry">The contact of this id, or null.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="by">Who records.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        RecordContact command, ContactLedger? ledger, ContactEntry? entry, ContactSurroundings around, StaffId by,
        DateTimeOffset now)
    {
        if (entry?.Is(command, by) == true) return Decision.Nothing;
        if (entry is not null) return new OtherContactUnderThisId();
        if (FirstRefusal(command, around, now) is { } refusal) return refusal;
        var fact = FactOf(command, around.Hours, by, now);
        var after = ContactLedger.Evolve(ledger, ContactLedger.StreamOf(command.Client), fact);
        return Decision.Of([fact, .. ContactFindings.After(after, [command.Worker], around, now)]);
    }

    /// <summary>The first thing that is wrong with what was said, or null.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="now">The moment.</param>
    public static Refusal? FirstRefusal(RecordContact command, ContactSurroundings around, DateTimeOffset now)
    {
        var said = command.Said;
        if (!around.IsKnown(command.Worker)) return new NobodyHere();
        if (!Enum.IsDefined(said.Kind) || !Enum.IsDefined(said.InitiatedBy) || !Enum.IsDefined(said.Demand)
            || !Enum.IsDefined(said.OwnerAfter)) return new UnknownContactCode();
        if (said.Minutes is < 0 or > ContactLimits.MinutesMax) return new BadMinutes();
        if (said.BilledMinutes < 0 || said.BilledMinutes > said.Minutes) return new BadBilledMinutes();
        var at = said.HappenedAt ?? now;
        if (at > now + ContactLimits.AheadMax || at < now.AddDays(-ContactLimits.BackDaysMax))
            return new BadContactTime();
        return said is { Wanted: false, InitiatedBy: ContactInitiator.Worker } ? new BegunByTheWorker() : null;
    }

    /// <summary>The fact that records it: one that was not wanted has a name of its own.</summary>
    internal static IContactEntered FactOf(
        RecordContact command, OfficeHours hours, StaffId by, DateTimeOffset now)
    {
        var (said, time) = (command.Said, hours.TimeOf(command.Said, now));
        return said.Wanted
            ? new ContactRecorded(
                command.Contact, command.Client, command.Worker, said, time, command.Note, command.Source, by, now)
            : new IntrusionRecorded(
                command.Contact, command.Client, command.Worker, said, time, command.Note, command.Source, by, now);
    }
}

/// <summary>What is known beside a client's contacts when one is recorded.</summary>
/// <param name="IsKnown">Whether somebody works or ever worked here.</param>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="TeamOf">The team of a worker, or null.</param>
/// <param name="Hours">The agency's hours, by the policy in force.</param>
public sealed record ContactSurroundings(
    Func<StaffId, bool> IsKnown, TeamId? Team, Func<StaffId, TeamId?> TeamOf, OfficeHours Hours);
