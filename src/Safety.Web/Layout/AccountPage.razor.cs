namespace Safety.Web.Layout;

/// <summary>Leads to what a person keeps about their own sign-in.</summary>
public partial class AccountPage
{
    private static IReadOnlyList<Place> Places { get; } =
    [
        new("Second factor", "/account/second-factor", "An app on your phone that keeps others out.", Symbol.Shield),
        new("Passkeys", "/account/passkeys", "Sign in with your fingerprint, face or PIN.", Symbol.Person),
        new("Where I am signed in", "/account/sessions", "Since when, and sign out everywhere.", Symbol.Clock),
        new("My supervision", "/account/supervision", "What is owed to you, held, or lost.", Symbol.People),
        new("My pulse", "/account/pulse", "Three questions a month, for you alone.", Symbol.Person),
        new("What I can carry", "/account/capacity", "For a time, and what not. Nobody asks why.", Symbol.Person),
        new("Codes for visits", "/account/visit-codes", "Set or forget what you say at a check-in.", Symbol.Shield),
        new("Tokens", "/account/tokens", "Let a program act for you.", Symbol.Book),
    ];
}
