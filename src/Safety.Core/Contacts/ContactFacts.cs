using Safety.Core.Language;

namespace Safety.Core.Contacts;

/// <summary>A contact that was written down, whether it was wanted or not.</summary>
public interface IContactEntered : IFact
{
    /// <summary>The contact.</summary>
    ContactId Contact { get; }

    /// <summary>The client.</summary>
    ClientId Client { get; }

    /// <summary>To whom the client turned, or who turned to the client.</summary>
    StaffId Worker { get; }

    /// <summary>What was said of it.</summary>
    ContactSaid Said { get; }

    /// <summary>When it was.</summary>
    ContactTime Time { get; }

    /// <summary>What it was about, sealed, or null.</summary>
    SealedText? Note { get; }

    /// <summary>By which way it was recorded.</summary>
    ContactSource Source { get; }

    /// <summary>Who recorded it.</summary>
    StaffId By { get; }

    /// <summary>When it was recorded.</summary>
    DateTimeOffset RecordedAt { get; }
}

/// <summary>A contact between a client and a member of staff was recorded.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The member of staff; somebody who has left among them.</param>
/// <param name="Said">What was said of it.</param>
/// <param name="Time">When it was.</param>
/// <param name="Note">What it was about, sealed, or null.</param>
/// <param name="Source">By which way it was recorded.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="RecordedAt">When it was recorded.</param>
public sealed record ContactRecorded(
    [property: Privacy(PrivacyClass.None)] ContactId Contact,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] ContactSaid Said,
    [property: Privacy(PrivacyClass.None)] ContactTime Time,
    [property: Privacy(PrivacyClass.Special)] SealedText? Note,
    [property: Privacy(PrivacyClass.None)] ContactSource Source,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RecordedAt) : IContactEntered;

/// <summary>A contact that was not wanted, an intrusion, was recorded.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The member of staff; somebody who has left among them.</param>
/// <param name="Said">What was said of it.</param>
/// <param name="Time">When it was.</param>
/// <param name="Note">What it was, sealed, or null.</param>
/// <param name="Source">By which way it was recorded.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="RecordedAt">When it was recorded.</param>
public sealed record IntrusionRecorded(
    [property: Privacy(PrivacyClass.None)] ContactId Contact,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] ContactSaid Said,
    [property: Privacy(PrivacyClass.None)] ContactTime Time,
    [property: Privacy(PrivacyClass.Special)] SealedText? Note,
    [property: Privacy(PrivacyClass.None)] ContactSource Source,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RecordedAt) : IContactEntered;

/// <summary>A matter that a worker held for a client was handed back.</summary>
/// <param name="Contact">The contact after which the worker held it.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">Who held it.</param>
/// <param name="To">With whom it lies from now on; never the worker.</param>
/// <param name="Words">What the client was told, sealed, or null.</param>
/// <param name="By">Who handed it back.</param>
/// <param name="HandedBackAt">When.</param>
public sealed record ContactHandedBack(
    [property: Privacy(PrivacyClass.None)] ContactId Contact,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] ContactOwner To,
    [property: Privacy(PrivacyClass.Special)] SealedText? Words,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset HandedBackAt) : IFact;

/// <summary>
/// A contact was recorded wrongly and counts no more. It says again what had been said, because the counts keep no
/// single contacts from which that could be known.
/// </summary>
/// <param name="Contact">The contact.</param>
/// <param name="Client">The client.</param>
/// <param name="Worker">The member of staff.</param>
/// <param name="Said">What had been said of it.</param>
/// <param name="Time">When it was said to have been.</param>
/// <param name="WasHeld">Whether the worker still held the matter.</param>
/// <param name="Reason">Why it counts no more, sealed.</param>
/// <param name="By">Who withdrew it.</param>
/// <param name="WithdrawnAt">When.</param>
public sealed record ContactWithdrawn(
    [property: Privacy(PrivacyClass.None)] ContactId Contact,
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Staff)] StaffId Worker,
    [property: Privacy(PrivacyClass.Client)] ContactSaid Said,
    [property: Privacy(PrivacyClass.None)] ContactTime Time,
    [property: Privacy(PrivacyClass.None)] bool WasHeld,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset WithdrawnAt) : IFact;
