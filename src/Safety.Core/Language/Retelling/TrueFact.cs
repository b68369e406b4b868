namespace Safety.Core.Language.Retelling;

/// <summary>One fact as it stands in history.</summary>
/// <param name="Id">The id of the fact in the store.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Place">Its place in the log, by which the facts of several streams are put in order.</param>
public sealed record TrueFact(Guid Id, object Fact, long Place);

/// <summary>One fact of a history that is told again.</summary>
/// <param name="Fact">The fact as it reads under these numbers.</param>
/// <param name="Id">Its id in the store; for what is found anew, one by which facts of one telling differ.</param>
/// <param name="Before">The state right before it, or null when it is the first.</param>
/// <param name="After">The state right after it.</param>
/// <param name="At">Its moment.</param>
public sealed record ToldFact(object Fact, Guid Id, object? Before, object After, DateTimeOffset At);
