package org.yardstick.identity.web;

import java.util.List;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.yardstick.organisation.Actor;

@Configuration(proxyBeanMethods = false)
class ActorConfiguration implements WebMvcConfigurer {

	static {
		// comes from the sign-in, so it is no input that the description of the API
		// should name
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ActorArgumentResolver());
	}

}
