using Safety.Core.Language;

namespace Safety.Core.Contacts;

/// <summary>Hands a matter back that a worker holds for a client.</summary>
/// <param name="Contact">The contact after which the worker held it.</param>
/// <param name="Client">The client.</param>
/// <param name="To">With whom it lies from now on.</param>
/// <param name="Words">What the client was told, sealed, or null.</param>
public sealed record HandBackContact(ContactId Contact, ClientId Client, ContactOwner To, SealedText? Words)
    : ITakesTurns
{
    Guid ITakesTurns.Line => Client.Value;

    /// <summary>A matter is not handed back to whoever holds it.</summary>
    public sealed record BackToTheWorker() : Refusal(
        RefusalKind.Invalid, "A matter is handed back to the client, the agency or somebody else.", "to");

    /// <summary>No worker holds the matter.</summary>
    public sealed record NothingHeld() : Refusal(
        RefusalKind.Conflict, "No worker holds a matter after this contact.");

    /// <summary>Decides. What was handed back already stays as it is.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="entry">The contact, or null.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        HandBackContact command, ContactEntry? entry, ContactCaller caller, DateTimeOffset now)
    {
        if (entry is null || entry.Client != command.Client) return new NoSuchContact();
        if (!entry.IsFor(caller)) return new NotYourContact();
        if (command.To == ContactOwner.Worker || !Enum.IsDefined(command.To)) return new BackToTheWorker();
        if (entry.Withdrawn is not null) return new ContactIsWithdrawn();
        if (entry.HandedBack is not null) return Decision.Nothing;
        if (!entry.IsHeld) return new NothingHeld();
        return Decision.Of(new ContactHandedBack(
            command.Contact, entry.Client, entry.Worker, command.To, command.Words, caller.By, now));
    }
}
