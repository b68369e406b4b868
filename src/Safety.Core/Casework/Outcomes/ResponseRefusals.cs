using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>Nothing is kept of these two, or not for the one who asks.</summary>
public sealed record NoSuchResponse() : Refusal(RefusalKind.NotFound, "Nothing is kept of these two.");

/// <summary>There is no such score of these two.</summary>
public sealed record NoSuchOutcome() : Refusal(RefusalKind.NotFound, "There is no such score here.");

/// <summary>The instrument is none of the register.</summary>
public sealed record UnknownInstrument() : Refusal(
    RefusalKind.Invalid, "There is no such instrument in the register.", "instrument");

/// <summary>No score of this instrument is kept.</summary>
/// <param name="Why">Why not.</param>
public sealed record InstrumentNotScored(string Why) : Refusal(RefusalKind.Invalid, Why, "instrument");

/// <summary>The score is outside the instrument's range, or too fine.</summary>
/// <param name="Low">The lowest score.</param>
/// <param name="High">The highest score.</param>
public sealed record BadOutcomeValue(decimal Low, decimal High) : Refusal(
    RefusalKind.Invalid, $"The score lies between {Low:0.#} and {High:0.#}, with at most one decimal.", "value");

/// <summary>The day lies ahead, or too far back.</summary>
public sealed record BadOutcomeDay() : Refusal(
    RefusalKind.Invalid, "The day lies in the past, by two years at most.", "on");

/// <summary>Nobody who works or worked here has this id.</summary>
public sealed record NobodyToWorkWith() : Refusal(
    RefusalKind.Invalid, "There is no such person among those who work or worked here.", "worker");
