using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy.Retelling;

namespace Safety.Core.Contacts;

/// <summary>
/// Tells a client's contacts again: which were out of hours, and what is found of demand and of intrusions, follows
/// these numbers.
/// </summary>
/// <param name="stream">The ledger's stream.</param>
/// <param name="world">The numbers, and what stood beside.</param>
public sealed class RetoldContacts(Guid stream, RetoldWorld world)
    : RetoldStream<ContactLedger>(stream)
{
    // A withdrawal says again what was said; only of those that read otherwise now must it be known how.
    private readonly HashSet<ContactId> otherwise = [];
    private readonly List<StaffId> workers = [];

    /// <summary>
    /// With whom the contacts were that were counted with the fact told last; none while more of its file follow.
    /// </summary>
    public IReadOnlyList<StaffId> Counted { get; private set; } = [];

    /// <summary>How often the client had turned to a worker, in the window that ends at a moment and before.</summary>
    public ResponseDemand DemandOn(StaffId worker, DateTimeOffset at) =>
        State?.DemandOn(worker, DayOf(at), world.NumbersAt(at).NumbersOfResponses()) ?? ResponseDemand.None;

    /// <summary>The day of a moment on the agency's clock.</summary>
    public DateOnly DayOf(DateTimeOffset at) => new OfficeHours(world.Zone, world.PolicyAt(at)).DayOf(at);

    /// <inheritdoc/>
    protected override FactOrigin OriginOf(object fact) =>
        fact is DemandFoundEscalating or FixationFoundSuspected ? FactOrigin.Consequence : FactOrigin.People;

    /// <inheritdoc/>
    protected override IEnumerable<DeadlineChange> DeadlinesOf(object fact) => [];

    /// <inheritdoc/>
    protected override Decision Ask(ContactLedger state, DateTimeOffset at) => Decision.Nothing;

    /// <inheritdoc/>
    protected override IEnumerable<object> Told(IReadOnlyList<TrueFact> history, int index, DateTimeOffset at)
    {
        var fact = history[index].Fact;
        Counted = [];
        if (fact is not IContactEntered entered)
        {
            yield return fact is ContactWithdrawn old && otherwise.Contains(old.Contact)
                ? old with { Time = old.Time with { OutOfHours = !old.Time.OutOfHours } }
                : fact;
            yield break;
        }

        var hours = new OfficeHours(world.Zone, world.PolicyAt(at));
        yield return Anew(entered, hours, at);
        workers.Add(entered.Worker);
        if (index + 1 < history.Count && IsOfOneFile(entered, history[index + 1].Fact)) yield break;
        foreach (var found in FoundAfter(entered.Client, hours, at)) yield return found;
        Counted = [.. workers.Distinct()];
        workers.Clear();
    }

    /// <inheritdoc/>
    public override DateTimeOffset MomentOf(object fact) => fact switch
    {
        IContactEntered e => e.RecordedAt,
        ContactHandedBack e => e.HandedBackAt,
        ContactWithdrawn e => e.WithdrawnAt,
        DemandFoundEscalating e => e.FoundAt,
        FixationFoundSuspected e => e.FoundAt,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of contacts."),
    };

    // What is found in a file is found once, when all of the client's contacts in it are counted.
    private static bool IsOfOneFile(IContactEntered one, object next) => next is IContactEntered other
        && one.Source == ContactSource.Import && other.Source == ContactSource.Import
        && one.RecordedAt == other.RecordedAt && one.By == other.By;

    private IContactEntered Anew(IContactEntered entered, OfficeHours hours, DateTimeOffset at)
    {
        var time = hours.TimeOf(entered.Said, at);
        if (time == entered.Time) return entered;
        otherwise.Add(entered.Contact);
        return entered switch
        {
            ContactRecorded e => e with { Time = time },
            IntrusionRecorded e => e with { Time = time },
            _ => throw new InvalidOperationException($"{entered.GetType().Name} is no contact."),
        };
    }

    private IReadOnlyList<object> FoundAfter(ClientId client, OfficeHours hours, DateTimeOffset at) =>
        ContactFindings.After(
            State!, [.. workers],
            new ContactSurroundings(
                _ => true, world.TeamOfClient(client, at), worker => world.TeamOfWorker(worker, at), hours),
            at);
}
