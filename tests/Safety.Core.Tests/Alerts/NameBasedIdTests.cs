using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Tests.Alerts;

public sealed class NameBasedIdTests
{
    private static readonly Guid Dns = new("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    [Fact]
    public void The_example_of_the_standard_comes_out() =>
        Assert.Equal(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), NameBasedId.Of(Dns, "www.example.com"));

    [Fact]
    public void Step_round_recipient_and_channel_each_make_another_delivery()
    {
        StaffId one = new(Dns), two = new(Guid.Empty);
        DeliveryId[] ids =
        [
            AlertKey.DeliveryOf(Dns, 0, 1, one, ContactChannel.Email),
            AlertKey.DeliveryOf(Dns, 1, 1, one, ContactChannel.Email),
            AlertKey.DeliveryOf(Dns, 0, 2, one, ContactChannel.Email),
            AlertKey.DeliveryOf(Dns, 0, 1, two, ContactChannel.Email),
            AlertKey.DeliveryOf(Dns, 0, 1, one, ContactChannel.Webhook),
        ];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(ids[0], AlertKey.DeliveryOf(Dns, 0, 1, one, ContactChannel.Email));
    }

    [Fact]
    public void The_key_is_made_of_stable_codes() =>
        Assert.Equal(
            "limit_breach_repeated:client:6ba7b8109dad11d180b400c04fd430c8:",
            AlertKey.Of(AlertKind.LimitBreachRepeated, new AlertSubject(AlertSubjectType.Client, Dns, null)));
}
