using Safety.Core.Language;

namespace Safety.Core.Contacts;

/// <summary>Records the contacts of a file, perhaps of many clients: all of them or none.</summary>
/// <param name="Contacts">The contacts. Their ids follow from their rows, so that the same file again is nothing new.
/// </param>
public sealed record ImportContacts(IReadOnlyList<RecordContact> Contacts)
{
    /// <summary>The most contacts of one file. Our judgement.</summary>
    public const int ContactsMax = 200_000;

    /// <summary>
    /// Decides for one client of the file. What is found is found once, when all of the client's contacts are counted.
    /// </summary>
    /// <param name="ofClient">The client's contacts, in the order of the file.</param>
    /// <param name="ledger">The client's contacts so far, or null before the first.</param>
    /// <param name="known">Those of the file that were recorded before.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="by">Who imports.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        IReadOnlyList<RecordContact> ofClient, ContactLedger? ledger,
        IReadOnlyDictionary<ContactId, ContactEntry> known, ContactSurroundings around, StaffId by, DateTimeOffset now)
    {
        var facts = new List<object>();
        foreach (var contact in ofClient)
        {
            if (known.GetValueOrDefault(contact.Contact) is { } entry)
            {
                if (!entry.IsRow(contact)) return new RecordContact.OtherContactUnderThisId();
                continue;
            }

            if (RecordContact.FirstRefusal(contact, around, now) is { } refusal) return refusal;
            var fact = RecordContact.FactOf(contact, around.Hours, by, now);
            ledger = ContactLedger.Evolve(ledger, ContactLedger.StreamOf(contact.Client), fact);
            facts.Add(fact);
        }

        if (facts.Count == 0) return Decision.Nothing;
        var workers = ofClient.Select(contact => contact.Worker).ToList();
        return Decision.Of([.. facts, .. ContactFindings.After(ledger!, workers, around, now)]);
    }
}
