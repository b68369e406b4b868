using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Alerts.Views;

namespace Safety.Web.Alerts.Enforcing;

/// <summary>What says that a limit should be enforced: the worst first, then the oldest.</summary>
/// <param name="Items">The findings.</param>
/// <param name="HasMore">Whether there are more than the list shows.</param>
public sealed record EnforcementView(IReadOnlyList<EnforcementEntry> Items, bool HasMore);

/// <summary>One finding with what can be done about it.</summary>
/// <param name="Alert">The alert: its reason in words, who has it, and what happens by itself next and when.</param>
/// <param name="ClientId">The client, or null where the reader may not see them.</param>
/// <param name="ClientReference">The agency's reference of the client, or null likewise.</param>
/// <param name="Choices">What the reader can do, where it is done.</param>
public sealed record EnforcementEntry(
    AlertEntry Alert, ClientId? ClientId, string? ClientReference, IReadOnlyList<EnforcementOption> Choices);

/// <summary>One choice.</summary>
/// <param name="Choice">Which.</param>
/// <param name="Words">What it is called.</param>
/// <param name="Address">The page on which it is done.</param>
public sealed record EnforcementOption(EnforcementChoice Choice, string Words, string Address)
{
    /// <summary>The words of a choice.</summary>
    public static string WordsOf(EnforcementChoice choice) => choice switch
    {
        EnforcementChoice.SetLimit => "Propose a limit",
        EnforcementChoice.OpenLimit => "Hold to the limit, ease it, or lift it",
        EnforcementChoice.AnswerReview => "Answer the review",
        EnforcementChoice.SeeContacts => "See the contacts",
        EnforcementChoice.SeeBenefit => "See what the client gains",
        EnforcementChoice.ChangeWorkers => "A second or another worker",
        EnforcementChoice.Decide => "Say what was decided",
    };
}
