using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Staff;

namespace Safety.Web.Contacts;

/// <summary>How a matter was handed back.</summary>
/// <param name="To">With whom it lies since.</param>
/// <param name="By">Who handed it back.</param>
/// <param name="At">When.</param>
/// <param name="Words">What the client was told; "[sealed]" for whom it is, null when nothing was said.</param>
public sealed record HandBackView(ContactOwner To, NamedPerson By, DateTimeOffset At, string? Words);

/// <summary>How a contact was withdrawn.</summary>
/// <param name="By">Who withdrew it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why; "[sealed]" for whom it is.</param>
public sealed record WithdrawalView(NamedPerson By, DateTimeOffset At, string Reason);

/// <summary>One contact.</summary>
/// <param name="Id">Which.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">With whom.</param>
/// <param name="Kind">By which way it came.</param>
/// <param name="InitiatedBy">Who began it.</param>
/// <param name="Scheduled">Whether it was agreed before.</param>
/// <param name="Wanted">Whether it was wanted.</param>
/// <param name="Minutes">How long it took.</param>
/// <param name="BilledMinutes">How many minutes are paid for, or null where nobody says.</param>
/// <param name="Demand">What was asked for.</param>
/// <param name="OwnerAfter">With whom the matter lay afterwards.</param>
/// <param name="NearHome">Whether it came to somebody's home, or near it.</param>
/// <param name="Threat">Whether it held a threat.</param>
/// <param name="HappenedAt">When it was.</param>
/// <param name="OutOfHours">Whether it was out of hours.</param>
/// <param name="Note">What it was about; "[sealed]" for whom it is, null when nothing was said.</param>
/// <param name="Source">By which way it was recorded.</param>
/// <param name="RecordedBy">Who recorded it.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Held">Whether the worker holds the matter for the client.</param>
/// <param name="HandedBack">How it was handed back, or null.</param>
/// <param name="Withdrawn">How it was withdrawn, or null.</param>
/// <param name="Limits">What the client's limits said of it: those it crossed, and those that let it through.</param>
/// <param name="MayChange">Whether the one who asks may hand it back or withdraw it.</param>
public sealed record ContactView(
    ContactId Id, ClientId Client, NamedPerson Worker, ContactKind Kind, ContactInitiator InitiatedBy, bool Scheduled,
    bool Wanted, int Minutes, int? BilledMinutes, ContactDemand Demand, ContactOwner OwnerAfter, bool NearHome,
    bool Threat, DateTimeOffset HappenedAt, bool OutOfHours, string? Note, ContactSource Source, NamedPerson RecordedBy,
    DateTimeOffset RecordedAt, bool Held, HandBackView? HandedBack, WithdrawalView? Withdrawn,
    IReadOnlyList<LimitSaid> Limits, bool MayChange);

/// <summary>A page of contacts, the latest first.</summary>
/// <param name="Items">The contacts.</param>
/// <param name="Next">What to send as <c>after</c> for the next page, or null when this is the last.</param>
public sealed record ContactList(IReadOnlyList<ContactView> Items, string? Next);

/// <summary>What is counted of contacts in the policy's windows, with one worker or with everybody.</summary>
/// <param name="Worker">With whom, or null for everybody.</param>
/// <param name="Demands">Contacts in the demand window that the client began and nobody had agreed to.</param>
/// <param name="DemandsLater">The same in the later of the two spans that are compared.</param>
/// <param name="DemandsEarlier">The same in the earlier.</param>
/// <param name="OutOfHours">The same out of hours, in its window.</param>
/// <param name="Coercive">Demands under a threat, in the demand window.</param>
/// <param name="Minutes">Minutes of all contacts in the demand window.</param>
/// <param name="UnbilledPercent">The share of stated time that nobody pays for, or null where none is stated.</param>
/// <param name="Kinds">All contacts in the demand window, by the way they came.</param>
/// <param name="Held">Matters of the client that the worker holds, or all workers.</param>
/// <param name="Frequent">Whether contact is called frequent.</param>
/// <param name="Rules">What every rule says of it, with its reason, whether it objects or not.</param>
public sealed record ContactWindowView(
    NamedPerson? Worker, int Demands, int DemandsLater, int DemandsEarlier, int OutOfHours, int Coercive, int Minutes,
    int? UnbilledPercent, IReadOnlyList<KindCount> Kinds, int Held, bool Frequent, IReadOnlyList<RuleView> Rules);

/// <summary>What a rule says of what is counted.</summary>
/// <param name="Ground">Of which sort it is: a code of demand or of fixation.</param>
/// <param name="Objects">Whether it asks for a look.</param>
/// <param name="Why">What was counted, as a sentence.</param>
public sealed record RuleView(string Ground, bool Objects, string Why);

/// <summary>The contacts of one week.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Contacts">All contacts.</param>
/// <param name="Demands">Those that the client began and nobody had agreed to.</param>
/// <param name="Intrusions">Those that nobody wanted.</param>
public sealed record ContactWeek(DateOnly From, int Contacts, int Demands, int Intrusions);

/// <summary>The windows over a client's contacts.</summary>
/// <param name="Client">The client.</param>
/// <param name="Everybody">Over all who work or worked here.</param>
/// <param name="Workers">With each who had contact within what is kept.</param>
/// <param name="Intrusions">What the rules about unwanted intrusions say, over everybody.</param>
/// <param name="Weeks">The last weeks, the oldest first.</param>
/// <param name="Recorded">How many contacts were ever recorded.</param>
/// <param name="PolicyVersion">By which policy the windows are cut.</param>
/// <param name="Version">The version of the client's contacts.</param>
public sealed record ContactWindowsView(
    ClientId Client, ContactWindowView Everybody, IReadOnlyList<ContactWindowView> Workers,
    IReadOnlyList<RuleView> Intrusions, IReadOnlyList<ContactWeek> Weeks, int Recorded, int PolicyVersion,
    long Version);

/// <summary>A matter that somebody holds for a client.</summary>
/// <param name="Contact">The contact after which they hold it.</param>
/// <param name="Client">The client's reference, or null for whom it is sealed.</param>
public sealed record HeldMatter(ContactView Contact, string? Client);

/// <summary>The matters that somebody holds for clients, the oldest first.</summary>
/// <param name="Matters">The matters.</param>
public sealed record HeldMatters(IReadOnlyList<HeldMatter> Matters);
