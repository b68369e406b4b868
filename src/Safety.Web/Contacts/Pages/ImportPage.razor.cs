using Safety.Web.Contacts.Importing;

namespace Safety.Web.Contacts.Pages;

/// <summary>A file of contacts is handed in with the headings of its columns, and checked.</summary>
public sealed partial class ImportPage
{
    /// <inheritdoc/>
    protected override string LabelOf(ImportField field) => field switch
    {
        ImportField.Client => "The client’s reference",
        ImportField.HappenedAt => "When it was",
        ImportField.Kind => "The kind",
        ImportField.InitiatedBy => "Who began it",
        ImportField.Minutes => "How many minutes",
        ImportField.Worker => "With whom",
        ImportField.Wanted => "Whether it was wanted",
        ImportField.Scheduled => "Whether it was agreed before",
        ImportField.BilledMinutes => "How many minutes are paid for",
        ImportField.Demand => "What was asked for",
        ImportField.OwnerAfter => "With whom the matter lies",
        ImportField.Note => "A note",
    };

    /// <inheritdoc/>
    protected override string? HintOf(ImportField field) => field switch
    {
        ImportField.HappenedAt => "Like 2026-03-14 15:30 on the agency’s clock, or with a zone.",
        ImportField.Kind => "Codes such as phone_in, email, text, home_visit.",
        ImportField.InitiatedBy => "client, worker or other; also in and out.",
        ImportField.Worker => "Name or work e-mail address; without a column it is you.",
        ImportField.Wanted or ImportField.Scheduled => "yes or no.",
        ImportField.Note => "Kept sealed.",
        ImportField.Client or ImportField.Minutes or ImportField.BilledMinutes or ImportField.Demand
            or ImportField.OwnerAfter => null,
    };
}
