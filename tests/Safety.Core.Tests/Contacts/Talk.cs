using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Tests.Contacts;

/// <summary>
/// Invented contacts: Dee turns to Ada, who works with them, to Bo at the reception, and to Cy, who has left.
/// </summary>
internal static class Talk
{
    /// <summary>A Monday, ten o'clock.</summary>
    public static readonly DateTimeOffset Ten = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public static readonly StaffId Ada = new(Of(1));
    public static readonly StaffId Bo = new(Of(2));
    public static readonly StaffId Cy = new(Of(3));
    public static readonly StaffId Stranger = new(Of(4));
    public static readonly ClientId Dee = new(Of(5));
    public static readonly ClientId Eli = new(Of(6));
    public static readonly TeamId North = new(Of(7));
    public static readonly SealedText Words = new(Guid.Empty, "", "words");
    public static readonly PolicyInForce InForce = new(3, new PolicyNumbers());
    public static readonly OfficeHours Hours = new(TimeZoneInfo.Utc, InForce);
    public static readonly ContactSurroundings Around = new(
        person => person == Ada || person == Bo || person == Cy, North, _ => null, Hours);

    public static readonly ContactCaller AsAda = new(Ada, false);
    public static readonly ContactCaller AsBo = new(Bo, false);
    public static readonly ContactCaller AsMona = new(Stranger, true);

    /// <summary>An agreed session of 50 minutes, all of them paid.</summary>
    public static readonly ContactSaid Session = new(
        ContactKind.SessionScheduled, ContactInitiator.Worker, Scheduled: true, Wanted: true, 50, 50,
        ContactDemand.None, ContactOwner.Client, NearHome: false, Threat: false, null, null);

    /// <summary>A call of five minutes that the client began.</summary>
    public static readonly ContactSaid Call = Session with
    {
        Kind = ContactKind.PhoneIn,
        InitiatedBy = ContactInitiator.Client,
        Scheduled = false,
        Minutes = 5,
        BilledMinutes = null,
    };

    /// <summary>A call that nobody wanted.</summary>
    public static readonly ContactSaid Unwanted = Call with { Wanted = false };

    public static Guid Ledger => ContactLedger.StreamOf(Dee);

    public static ContactId Id(int number) => new(Of((byte)(100 + number)));

    public static ContactSaid At(this ContactSaid said, DateTimeOffset at) => said with { HappenedAt = at };

    public static RecordContact Record(int number, ContactSaid said, StaffId? worker = null) =>
        new(Id(number), Dee, worker ?? Ada, said, null, ContactSource.Page);

    /// <summary>The fact of a contact that happened and was recorded so many days before.</summary>
    public static IContactEntered Fact(ContactSaid said, int daysAgo, StaffId? worker = null, int number = 0) =>
        (IContactEntered)Recording(null, Record(number, said, worker), now: Ten.AddDays(-daysAgo)).Events[0];

    /// <summary>As many contacts as there are numbers of days, the oldest first.</summary>
    public static Given<ContactLedger> Given(ContactSaid said, params IReadOnlyList<int> daysAgo) =>
        Scenario.Given<ContactLedger>(Ledger, [.. daysAgo.Select(days => Fact(said, days))]);

    public static Given<ContactLedger> Given(params IReadOnlyList<object> facts) =>
        Scenario.Given<ContactLedger>(Ledger, facts);

    public static Decision Recording(
        ContactLedger? ledger, RecordContact command, ContactEntry? entry = null, DateTimeOffset? now = null) =>
        RecordContact.Decide(command, ledger, entry, Around, Ada, now ?? Ten);

    private static Guid Of(byte number) => new(0x0199dddd, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, number);
}
