namespace Safety.Core.Alerts.Rules;

/// <summary>One fact as the rules see it: where it stands, and the state before and after it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="EventId">Its id in the store; the occasion of an alert that it raises.</param>
/// <param name="StreamId">The stream in which it stands.</param>
/// <param name="Before">The stream's state right before it, or null when it is the first.</param>
/// <param name="After">The stream's state right after it.</param>
public sealed record Sighting(object Fact, Guid EventId, Guid StreamId, object? Before, object After);
