using System.Globalization;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Web.Limits.Pages;

namespace Safety.Web.Limits.Letters;

/// <summary>A paragraph of a letter.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Written">Whether people of the agency wrote it, and not the service; it keeps its line ends.</param>
public sealed record LetterText(string Text, bool Written = false);

/// <summary>A part of a letter under a heading of its own.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Texts">Its paragraphs.</param>
public sealed record LetterPart(string Heading, IReadOnlyList<LetterText> Texts);

/// <summary>
/// The letter that tells a client of a limit, made from the facts: why, what, how long, how it is looked at again,
/// where to appeal. The page and the PDF say the same words because both are made from this.
/// </summary>
/// <param name="Day">The day on which it is made, in words.</param>
/// <param name="Reference">
/// The client's reference. No name stands in the letter; whoever sends it adds the address.
/// </param>
/// <param name="Parts">What it says.</param>
/// <param name="Signature">Who answers for the limit.</param>
/// <param name="CanBeSent">Whether the limit is approved and has not ended, so that the letter is true.</param>
public sealed record LimitLetter(
    string Day, string Reference, IReadOnlyList<LetterPart> Parts, string Signature, bool CanBeSent)
{
    /// <summary>Its title.</summary>
    public const string Title = "How we are in touch from now on";

    /// <summary>What stands before all else.</summary>
    public const string Lead = "We are writing to tell you of a limit that our agency has set.";

    /// <summary>The letter about a limit, as its words may be seen by whoever asks.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="reference">The client's reference.</param>
    /// <param name="now">When it is made (UTC).</param>
    /// <param name="zone">The agency's zone, in which days are said.</param>
    public static LimitLetter Of(LimitView limit, string reference, DateTimeOffset now, TimeZoneInfo zone)
    {
        string Day(DateTimeOffset moment) =>
            WallClock.DayOf(zone, moment).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var from = limit.StartsAt is { } start ? $"from {Day(start)}" : "from the day on which it is approved";
        return new(
            Day(now),
            reference,
            [
                new("What it is", [
                    new(LimitPhrases.ToClient(limit)),
                    .. limit.Words is { } words ? [new LetterText(words, true)] : Array.Empty<LetterText>(),
                ]),
                new("Why", [new(limit.Reason, true)]),
                new("In an emergency", [new(
                    "This limit never closes the door in an emergency. If you or somebody else is in danger, call the"
                    + " emergency number, or us, at once.")]),
                new("How long", [new(
                    $"It holds {from} until {Day(limit.ExpiresAt)}, and then ends by itself unless we write to you"
                    + " again.")]),
                new("How it is looked at again", [new(
                    "We look at whether it helps two weeks or so after it begins, and at the whole of it by"
                    + $" {Day(limit.ReviewDueAt)}. If it does not help, we change it or lift it.")]),
                new("If you do not agree", [new(limit.AppealRoute, true)]),
            ],
            limit.Owner is { } owner ? owner.Name : "Not approved yet: do not send this letter.",
            limit.State is LimitState.Approved or LimitState.InForce);
    }

    /// <summary>Every word of it, for whoever must know which letters it needs.</summary>
    public IEnumerable<string> AllTexts() =>
        [Day, Reference, .. Parts.SelectMany(part => part.Texts.Select(text => text.Text)), Signature];
}
