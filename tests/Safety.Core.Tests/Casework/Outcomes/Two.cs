using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Tests.Casework.Outcomes;

/// <summary>An invented client and worker: Ada works with Dee, Bo manages the team, Cy looks in.</summary>
internal static class Two
{
    public static readonly DateTimeOffset Noon = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 6, 1);

    public static readonly StaffId Ada = new(new Guid("0199eeee-0000-7000-8000-0000000000a1"));
    public static readonly StaffId Bo = new(new Guid("0199eeee-0000-7000-8000-0000000000b1"));
    public static readonly StaffId Cy = new(new Guid("0199eeee-0000-7000-8000-0000000000c1"));
    public static readonly ClientId Dee = new(new Guid("0199eeee-0000-7000-8000-0000000000d1"));
    public static readonly TeamId North = new(new Guid("0199eeee-0000-7000-8000-0000000000e1"));

    public static readonly ResponseNumbers Numbers = new PolicyNumbers().NumbersOfResponses();
    public static readonly int Long = Numbers.ComparedDays;
    public static readonly ResponseDemand Doubled = new(16, 8, Long);
    public static readonly ResponseDemand Level = new(8, 8, Long);
    public static readonly ResponseCaller ByBo = new(Bo, Decides: true);

    public static Guid PairStream => Response.StreamOf(Dee, Ada);

    public static ResponseSurroundings Around(ResponseDemand? demand = null, DateOnly? today = null) =>
        new(person => person == Ada || person == Bo, North, demand ?? Level, today ?? Today, Numbers);

    public static OutcomeId Id(int number) => new(new Guid(number, 1, 2, [3, 4, 5, 6, 7, 8, 9, 10]));

    public static SealedText Sealed(string text) => new(Guid.Empty, "", text);

    public static OutcomeScored Scored(
        int number, decimal value, int daysAgo, Instrument instrument = Instrument.Oq45) => new(
        Id(number), Dee, Ada, instrument, value, Today.AddDays(-daysAgo), Ada, Noon.AddDays(-daysAgo));

    public static GainRated Rated(GainRater rater, GainRating rating, int daysAgo = 1) =>
        new(Dee, Ada, rater, rating, Today.AddDays(-daysAgo), Ada, Noon.AddDays(-daysAgo));

    /// <summary>Scores two weeks apart, the last one today.</summary>
    public static IReadOnlyList<object> Fortnightly(Instrument instrument, params decimal[] values) =>
        [.. values.Select((value, at) => Scored(at, value, 14 * (values.Length - 1 - at), instrument))];

    public static Given<Response> Given(params IReadOnlyList<object> facts) =>
        Scenario.Given<Response>(PairStream, facts);

    public static readonly ResponseFoundDiverging Found = new(
        Dee, Ada, North, DivergenceGround.Deterioration, "Counted.", Noon, Noon.AddDays(14));

    /// <summary>Scores that fall, and the review that opened.</summary>
    public static Given<Response> UnderReview(params IReadOnlyList<object> after) =>
        Given([.. Fortnightly(Instrument.Oq45, 60, 66, 72, 80), Found, .. after]);
}
