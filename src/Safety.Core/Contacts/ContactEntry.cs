using Safety.Core.Language;

namespace Safety.Core.Contacts;

/// <summary>
/// One contact as it stands, beside the ledger that only counts: what a second asking, a hand-back and a withdrawal are
/// held against, however long ago it was. It is a fold of its facts.
/// </summary>
public sealed record ContactEntry
{
    /// <summary>The contact's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The client.</summary>
    public required ClientId Client { get; init; }

    /// <summary>The member of staff.</summary>
    public required StaffId Worker { get; init; }

    /// <summary>What was said of it.</summary>
    public required ContactSaid Said { get; init; }

    /// <summary>When it was.</summary>
    public required ContactTime Time { get; init; }

    /// <summary>What it was about, sealed, or null.</summary>
    public SealedText? Note { get; init; }

    /// <summary>By which way it was recorded.</summary>
    public ContactSource Source { get; init; }

    /// <summary>Who recorded it.</summary>
    public required StaffId By { get; init; }

    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>How the matter was handed back, or null.</summary>
    public HandedBack? HandedBack { get; init; }

    /// <summary>How it was withdrawn, or null.</summary>
    public Withdrawn? Withdrawn { get; init; }

    /// <summary>Whether the worker holds the matter for the client.</summary>
    public bool IsHeld { get; init; }

    /// <summary>The contact as it was entered.</summary>
    public static ContactEntry Of(IContactEntered fact) => new()
    {
        Id = fact.Contact.Value,
        Client = fact.Client,
        Worker = fact.Worker,
        Said = fact.Said,
        Time = fact.Time,
        Note = fact.Note,
        Source = fact.Source,
        By = fact.By,
        RecordedAt = fact.RecordedAt,
        IsHeld = fact.Said.OwnerAfter == ContactOwner.Worker,
    };

    /// <summary>The contact after the matter was handed back.</summary>
    public ContactEntry After(ContactHandedBack fact) => this with
    {
        HandedBack = new(fact.To, fact.Words, fact.By, fact.HandedBackAt),
        IsHeld = false,
    };

    /// <summary>The contact after it was withdrawn.</summary>
    public ContactEntry After(ContactWithdrawn fact) => this with
    {
        Withdrawn = new(fact.Reason, fact.By, fact.WithdrawnAt),
        IsHeld = false,
    };

    /// <summary>Whether this is what a command says, sent again by the same person.</summary>
    internal bool Is(RecordContact command, StaffId by) =>
        Client == command.Client && Worker == command.Worker && Said == command.Said && Note == command.Note
        && By == by;

    /// <summary>Whether this is what a row of a file says, whoever imports it; its id follows from its note.</summary>
    internal bool IsRow(RecordContact row) => Client == row.Client && Worker == row.Worker && Said == row.Said;

    /// <summary>Who may hand it back or withdraw it: whom it concerns, who wrote it down, who decides.</summary>
    internal bool IsFor(ContactCaller caller) => caller.Decides || caller.By == Worker || caller.By == By;
}

/// <summary>How a matter was handed back.</summary>
/// <param name="To">With whom it lies since.</param>
/// <param name="Words">What the client was told, sealed, or null.</param>
/// <param name="By">Who handed it back.</param>
/// <param name="At">When.</param>
public sealed record HandedBack(ContactOwner To, SealedText? Words, StaffId By, DateTimeOffset At);

/// <summary>How a contact was withdrawn.</summary>
/// <param name="Reason">Why, sealed.</param>
/// <param name="By">Who withdrew it.</param>
/// <param name="At">When.</param>
public sealed record Withdrawn(SealedText Reason, StaffId By, DateTimeOffset At);

/// <summary>Who acts on a contact.</summary>
/// <param name="By">The person.</param>
/// <param name="Decides">Whether they decide for the client's team.</param>
public sealed record ContactCaller(StaffId By, bool Decides);
