using Safety.Core.Contacts;
using Safety.Core.Language;
using static Safety.Core.Tests.Contacts.Talk;

namespace Safety.Core.Tests.Contacts;

public sealed class ImportContactsTests
{
    private static readonly RecordContact[] File =
    [
        .. Enumerable.Range(1, 13).Select(day => Record(day, Call.At(Ten.AddDays(-day)), day % 2 == 0 ? Ada : Bo)),
    ];

    private static readonly Dictionary<ContactId, ContactEntry> Nobody = [];

    [Fact]
    public void All_contacts_of_a_client_are_recorded_and_judged_once_at_the_end()
    {
        var outcome = Given().When(ledger => ImportContacts.Decide(File, ledger, Nobody, Around, Ada, Ten));

        Assert.Equal(13, outcome.Decision.Events.OfType<ContactRecorded>().Count());
        Assert.Null(outcome.ThenOne<DemandFoundEscalating>().Worker);
        Assert.Equal(13, outcome.StateAfter!.Recorded);
    }

    [Fact]
    public void The_same_file_again_is_nothing_new()
    {
        var first = Given().When(ledger => ImportContacts.Decide(File, ledger, Nobody, Around, Ada, Ten));
        var known = first.Decision.Events.OfType<IContactEntered>()
            .ToDictionary(fact => fact.Contact, ContactEntry.Of);

        new Outcome<ContactLedger>(
            Ledger, first.StateAfter, ImportContacts.Decide(File, first.StateAfter, known, Around, Bo, Ten))
            .ThenNothing();
        var other = known.ToDictionary(pair => pair.Key, pair => pair.Value with { Said = Session });
        Assert.IsType<RecordContact.OtherContactUnderThisId>(
            ImportContacts.Decide(File, first.StateAfter, other, Around, Ada, Ten).Refusal);
    }

    [Fact]
    public void One_row_that_is_not_right_refuses_all() => Assert.IsType<RecordContact.BadMinutes>(
        ImportContacts
            .Decide([.. File, Record(20, Call with { Minutes = -1 })], null, Nobody, Around, Ada, Ten).Refusal);

    [Fact]
    public void A_file_tells_the_same_counts_as_one_by_one()
    {
        var atOnce = Given().When(ledger => ImportContacts.Decide(File, ledger, Nobody, Around, Ada, Ten)).StateAfter!;
        var oneByOne = Scenario.Fold<ContactLedger>(
            Ledger, null, File.Select(row => Recording(null, row).Events[0]))!;

        Assert.Equal(oneByOne.Days.Select(Scenario.Text), atOnce.Days.Select(Scenario.Text));
    }
}
