using System.Net;
using Safety.Web.Tests.Store.Postgres;

namespace Safety.Web.Tests.Ops;

public sealed class PublishedServiceTests
{
    [Fact]
    public async Task The_published_service_serves_survives_a_kill_with_its_server_and_stops_cleanly()
    {
        using var folder = new TestFolder();
        var program = PublishedService.Publish(Path.Combine(folder.Path, "published"));
        var data = Path.Combine(folder.Path, "data");
        using var first = await PublishedService.StartAsync(program, data);
        Assert.Equal(HttpStatusCode.OK, await first.AskAsync("/health/live"));
        var server = TestFolder.RunningIn(data);
        first.Kill();
        Assert.NotNull(server);
        Assert.Equal(server, TestFolder.RunningIn(data));

        using var second = await PublishedService.StartAsync(program, data);
        Assert.Equal(server, TestFolder.RunningIn(data));
        Assert.Equal(0, second.Stop());
        Assert.Null(TestFolder.RunningIn(data));
    }
}
