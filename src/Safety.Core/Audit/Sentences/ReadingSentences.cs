namespace Safety.Core.Audit.Sentences;

/// <summary>Who read what about whom.</summary>
internal static class ReadingSentences
{
    public static string? Of(object fact, Words words) => fact switch
    {
        PersonPageRead f =>
            $"{words.Name(f.Reader)} read {Page(f.Page)} of {Subject(f, words)}, for {Purpose(f.Purpose)}.",
        _ => null,
    };

    private static string Subject(PersonPageRead fact, Words words) => fact.Subject switch
    {
        ReadSubject.Staff or ReadSubject.Client => words.NameOf(fact.SubjectId),
        ReadSubject.Incident => "an incident",
        ReadSubject.Alert => "an alert",
        ReadSubject.Visit => "a visit",
    };

    private static string Page(ReadPage page) => page switch
    {
        ReadPage.Safety => "the safety page",
        ReadPage.Record => "the record",
        ReadPage.Narrative => "the reporter's words",
        ReadPage.KnownRisks => "the known risks",
        ReadPage.Limits => "the limits",
        ReadPage.LimitLetter => "the letter about a limit",
        ReadPage.History => "the history",
        ReadPage.Details => "the personal details",
        ReadPage.Contacts => "the contacts",
        ReadPage.Outcomes => "the outcome scores",
        ReadPage.Case => "the work with one worker",
        ReadPage.Caseload => "the caseload",
        ReadPage.Supervision => "the ledger of supervision",
    };

    private static string Purpose(ReadPurpose purpose) => purpose switch
    {
        ReadPurpose.OwnRecord => "their own record",
        ReadPurpose.Care => "the care of the client",
        ReadPurpose.Management => "managing the team",
        ReadPurpose.AnsweringAlert => "answering an alert",
        ReadPurpose.SafetyLead => "the safety of the agency",
        ReadPurpose.Audit => "audit",
        ReadPurpose.Administration => "keeping the list of people",
    };
}
