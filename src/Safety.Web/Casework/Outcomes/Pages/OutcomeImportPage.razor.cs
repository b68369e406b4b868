using Safety.Web.Casework.Outcomes.Importing;

namespace Safety.Web.Casework.Outcomes.Pages;

/// <summary>A file of scores is handed in with the headings of its columns, and checked.</summary>
public sealed partial class OutcomeImportPage
{
    /// <inheritdoc/>
    protected override string LabelOf(OutcomeField field) => field switch
    {
        OutcomeField.Client => "The client’s reference",
        OutcomeField.Instrument => "Which instrument",
        OutcomeField.Value => "The score",
        OutcomeField.On => "Taken on",
        OutcomeField.Worker => "In whose work",
    };

    /// <inheritdoc/>
    protected override string? HintOf(OutcomeField field) => field switch
    {
        OutcomeField.Instrument => "A code or name of the register, such as core10 or CORE-10.",
        OutcomeField.Value => "The sum, not the answers; such as 63 or 24.5.",
        OutcomeField.On => "Like 2026-03-14.",
        OutcomeField.Worker => "Name or work e-mail address; without a column it is you.",
        OutcomeField.Client => null,
    };
}
